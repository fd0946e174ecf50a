import { part } from "./part.js";

/** Selects one row or all rows. It is as large as a `Tile`. Renders an `<input type="checkbox">`. */
export const Checkbox = /* @__PURE__ */ part("input", "checkbox", {
  type: "checkbox",
  "data-control": "checkbox",
});
/** A `Checkbox` or a `Select` with its text. Renders a `<label>`. */
export const CheckboxLabel = /* @__PURE__ */ part("label", "checkbox-label");
/** A menu to choose one of several options. Renders a `<select>`. */
export const Select = /* @__PURE__ */ part("select", "select", { "data-control": "select" });
/**
 * The bar with the number of selected rows and the buttons for them. It sticks to the bottom of the
 * viewport. Renders a `<div>`.
 */
export const ActionBar = /* @__PURE__ */ part("div", "action-bar");
/** The text of the bar: "3 selected". Renders a `<p>`. */
export const ActionBarText = /* @__PURE__ */ part("p", "action-bar-text");
/** The progress of signing out several devices. Renders a `<progress>`. */
export const Progress = /* @__PURE__ */ part("progress", "progress");
