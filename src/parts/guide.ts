import { heading } from "./heading.js";
import { part } from "./part.js";

/** A panel that leads through something. `<div>` */
export const Guide = /* @__PURE__ */ part("div", "guide");
/** What it is about; takes the focus. `<h3>` */
export const GuideTitle = /* @__PURE__ */ heading("guide-title");
/** What to do, in order. `<ol>` */
export const Steps = /* @__PURE__ */ part("ol", "steps");
/** One thing to do, with its result; `data-done` once it is done. `<li>` */
export const Step = /* @__PURE__ */ part("li", "step");
/** Its buttons. `<div>` */
export const GuideActions = /* @__PURE__ */ part("div", "guide-actions");
