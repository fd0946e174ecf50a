import { heading } from "./heading.js";
import { part } from "./part.js";

/** A notice that the list is old, or that the device is offline. Renders a `<div>`. */
export const Notice = /* @__PURE__ */ part("div", "notice");
/** The text of a notice. Renders a `<p>`. */
export const NoticeText = /* @__PURE__ */ part("p", "notice-text");
/** The line above the other devices. Renders a `<div>`. */
export const Group = /* @__PURE__ */ part("div", "group");
/** "Other devices", the title of a group. Renders an `<h2>`, or the heading of `level`. */
export const GroupTitle = /* @__PURE__ */ heading("group-title");
/** The number of other devices. Renders a `<span>`. */
export const Count = /* @__PURE__ */ part("span", "count");
/** The buttons at the end of the line above the other devices. Renders a `<div>`. */
export const GroupActions = /* @__PURE__ */ part("div", "group-actions");
/** A sentence below the panels. Renders a `<p>`. */
export const Hint = /* @__PURE__ */ part("p", "hint");
