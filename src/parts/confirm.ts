import { part } from "./part.js";

/** The box inside a card that contains the question. Renders a `<div role="group">`. */
export const ConfirmRoot = /* @__PURE__ */ part("div", "confirm", { role: "group" });
/** The question: "Sign out Safari on iPhone?" Renders a `<p>`. */
export const ConfirmTitle = /* @__PURE__ */ part("p", "confirm-title");
/** What happens when the person confirms. Renders a `<p>`. */
export const ConfirmText = /* @__PURE__ */ part("p", "confirm-text");
/** The buttons of the question. Renders a `<div>`. */
export const ConfirmActions = /* @__PURE__ */ part("div", "confirm-actions");
