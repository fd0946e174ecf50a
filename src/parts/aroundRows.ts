import { heading } from "./heading.js";
import { part } from "./part.js";

/** The assertive live region. `<div role="alert">` */
export const Alert = /* @__PURE__ */ part("div", "alert", { role: "alert" });
/** Says that the list is old or the device offline. `<div>` */
export const Notice = /* @__PURE__ */ part("div", "notice");
/** The text of a notice. `<p>` */
export const NoticeText = /* @__PURE__ */ part("p", "notice-text");
/** The line above the other devices. `<div>` */
export const Group = /* @__PURE__ */ part("div", "group");
/** "Other devices". `<h3>` */
export const GroupTitle = /* @__PURE__ */ heading("group-title");
/** How many there are. `<span>` */
export const Count = /* @__PURE__ */ part("span", "count");
/** Buttons at the end of the line above the other devices. `<div>` */
export const GroupActions = /* @__PURE__ */ part("div", "group-actions");
/** A sentence below the panels. `<p>` */
export const Hint = /* @__PURE__ */ part("p", "hint");
