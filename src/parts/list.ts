import { heading } from "./heading.js";
import { part } from "./part.js";

/** The title, the lead and the status line. Renders a `<div>`. */
export const Header = /* @__PURE__ */ part("div", "header");
/**
 * The title "Where you’re signed in". The list focuses it when the focused element has gone. Renders a
 * `<h2>`, or the heading of `level`.
 */
export const Title = /* @__PURE__ */ heading("title");
/** "Updating…" beside the title. Renders a `<span>`. */
export const Updating = /* @__PURE__ */ part("span", "updating");
/** The sentence below the title. Renders a `<p>`. */
export const Lead = /* @__PURE__ */ part("p", "lead");
/**
 * The polite live region. It is visible. Render it from the start, because a screen reader may not
 * read a region that is added together with its text. Renders a `<p role="status">`.
 */
export const Status = /* @__PURE__ */ part("p", "status", { role: "status" });
/**
 * A panel of cards. Renders a `<ul role="list">`. The role is set, because Safari drops the role of a
 * list with `list-style: none`.
 */
export const Panel = /* @__PURE__ */ part("ul", "panel", { role: "list" });
/** The assertive live region. Renders a `<div role="alert">`. */
export const Alert = /* @__PURE__ */ part("div", "alert", { role: "alert" });
