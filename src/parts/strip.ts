import { part } from "./part.js";

/** The box inside a card that contains the question. Renders a `<div role="group">`. */
export const Strip = /* @__PURE__ */ part("div", "strip", { role: "group" });
/** The question: "Sign out Safari on iPhone?" Renders a `<p>`. */
export const Question = /* @__PURE__ */ part("p", "question");
/** What happens when the person confirms. Renders a `<p>`. */
export const StripText = /* @__PURE__ */ part("p", "strip-text");
/** The buttons of the question. Renders a `<div>`. */
export const StripActions = /* @__PURE__ */ part("div", "strip-actions");
