import { part } from "./part.js";

/** Selects a row, or all of them; as wide as an icon's tile. `<input type="checkbox">` */
export const Checkbox = /* @__PURE__ */ part("input", "checkbox", { type: "checkbox" });
/** A control with its words. `<label>` */
export const Choice = /* @__PURE__ */ part("label", "choice");
/** A native choice of one. `<select>` */
export const Picker = /* @__PURE__ */ part("select", "picker");
/** What is selected and what can be done with it; stays at the bottom in view. `<div>` */
export const Bar = /* @__PURE__ */ part("div", "bar");
/** "3 selected". `<p>` */
export const BarText = /* @__PURE__ */ part("p", "bar-text");
/** How far it is. `<progress>` */
export const Progress = /* @__PURE__ */ part("progress", "progress");
