import { heading } from "./heading.js";
import { part } from "./part.js";

/** Title, lead and status line. `<div>` */
export const Header = /* @__PURE__ */ part("div", "header");
/** "Where you're signed in"; takes focus when nothing else is left. `<h2>` */
export const Title = /* @__PURE__ */ heading("title");
/** "Updating…" beside the title. `<span>` */
export const Updating = /* @__PURE__ */ part("span", "updating");
/** The sentence under the title. `<p>` */
export const Lead = /* @__PURE__ */ part("p", "lead");
/** The polite live region, visible, in the DOM from the first render. `<p role="status">` */
export const Status = /* @__PURE__ */ part("p", "status", { role: "status" });
/** A panel of cards. `<ul role="list">`: Safari drops the role with `list-style: none`. */
export const Panel = /* @__PURE__ */ part("ul", "panel", { role: "list" });
