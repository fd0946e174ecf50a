import { heading } from "./heading.js";
import { part } from "./part.js";

/** A panel with steps to follow, or with the prompt after a change of password. Renders a `<div>`. */
export const Guide = /* @__PURE__ */ part("div", "guide");
/**
 * The title of the guide. Give it `tabIndex={-1}` and focus it when the guide opens. Renders an `<h2>`,
 * or the heading of `level`.
 */
export const GuideTitle = /* @__PURE__ */ heading("guide-title");
/** The steps, in their order. Renders a `<ol>`. */
export const Steps = /* @__PURE__ */ part("ol", "steps");
/** One step with its result. Renders a `<li>`. */
export const Step = /* @__PURE__ */ part("li", "step");
/** The buttons of the guide. Renders a `<div>`. */
export const GuideActions = /* @__PURE__ */ part("div", "guide-actions");
