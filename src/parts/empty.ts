import { heading } from "./heading.js";
import { part } from "./part.js";

/** Replaces the list when it has failed, is empty, or this device is signed out. Renders a `<div>`. */
export const Empty = /* @__PURE__ */ part("div", "empty");
/** The square around an icon. In the stock row the `<svg>` itself has this name. Renders a `<span>`. */
export const Tile = /* @__PURE__ */ part("span", "tile");
/** The title: what has happened. Renders an `<h2>`, or the heading of `level`. */
export const EmptyTitle = /* @__PURE__ */ heading("empty-title");
/** The reason, and what to do. Renders a `<p>`. */
export const EmptyText = /* @__PURE__ */ part("p", "empty-text");
/** A placeholder for a row, while the list loads. Renders a `<li>`. */
export const Skeleton = /* @__PURE__ */ part("li", "skeleton");
/** A placeholder for a text, while the list loads. Renders a `<span>`. */
export const SkeletonLine = /* @__PURE__ */ part("span", "skeleton-line");
/** Text for screen readers only. Renders a `<span>`. */
export const VisuallyHidden = /* @__PURE__ */ part("span", "visually-hidden");
