import { part } from "./part.js";

/** Selects one row or all rows. It is as large as a `Tile`. Renders an `<input type="checkbox">`. */
export const Checkbox = /* @__PURE__ */ part("input", "checkbox", { type: "checkbox" });
/** A `Checkbox` or a `Picker` with its text. Renders a `<label>`. */
export const Choice = /* @__PURE__ */ part("label", "choice");
/** A menu to choose one of several options. Renders a `<select>`. */
export const Picker = /* @__PURE__ */ part("select", "picker");
/**
 * The bar with the number of selected rows and the buttons for them. It sticks to the bottom of the
 * viewport. Renders a `<div>`.
 */
export const Bar = /* @__PURE__ */ part("div", "bar");
/** The text of the bar: "3 selected". Renders a `<p>`. */
export const BarText = /* @__PURE__ */ part("p", "bar-text");
/** The progress of signing out several devices. Renders a `<progress>`. */
export const Progress = /* @__PURE__ */ part("progress", "progress");
