import { part } from "./part.js";

/** The question inside a card. `<div role="group">` */
export const Strip = /* @__PURE__ */ part("div", "strip", { role: "group" });
/** "Sign out Safari on iPhone?" `<p>` */
export const Question = /* @__PURE__ */ part("p", "question");
/** What follows from a yes. `<p>` */
export const StripText = /* @__PURE__ */ part("p", "strip-text");
/** Its buttons. `<div>` */
export const StripActions = /* @__PURE__ */ part("div", "strip-actions");
