import { heading } from "./heading.js";
import { part } from "./part.js";

/** Replaces the list when it has failed, is empty, or this device is signed out. Renders a `<div>`. */
export const Blank = /* @__PURE__ */ part("div", "blank");
/** The square around an icon. In the stock row the `<svg>` itself has this name. Renders a `<span>`. */
export const Tile = /* @__PURE__ */ part("span", "tile");
/** The title: what has happened. Renders an `<h2>`, or the heading of `level`. */
export const BlankTitle = /* @__PURE__ */ heading("blank-title");
/** The reason, and what to do. Renders a `<p>`. */
export const BlankText = /* @__PURE__ */ part("p", "blank-text");
/** A placeholder for a row, while the list loads. Renders a `<li>`. */
export const Placeholder = /* @__PURE__ */ part("li", "placeholder");
/** A placeholder for a text, while the list loads. Renders a `<span>`. */
export const Bone = /* @__PURE__ */ part("span", "bone");
/** Text for screen readers only. Renders a `<span>`. */
export const Unseen = /* @__PURE__ */ part("span", "unseen");
