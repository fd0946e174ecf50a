import { heading } from "./heading.js";
import { part } from "./part.js";

/** Stands where the list would: failed, empty, signed out. `<div>` */
export const Blank = /* @__PURE__ */ part("div", "blank");
/** What is the matter. `<h3>` */
export const BlankTitle = /* @__PURE__ */ heading("blank-title");
/** Why, and what to do. `<p>` */
export const BlankText = /* @__PURE__ */ part("p", "blank-text");
/** A row that is not there yet. `<li>` */
export const Placeholder = /* @__PURE__ */ part("li", "placeholder");
/** A word that is not there yet. `<span>` */
export const Bone = /* @__PURE__ */ part("span", "bone");
/** Text for screen readers only. `<span>` */
export const Unseen = /* @__PURE__ */ part("span", "unseen");
