import { heading } from "./heading.js";
import { part } from "./part.js";

/** A card in a panel; `data-status`, `data-current`, `data-highlighted`. `<li>` */
export const CardRow = /* @__PURE__ */ part("li", "card");
/** A card that stands alone. `<div>` */
export const CardBox = /* @__PURE__ */ part("div", "card");
/** The square around an icon; in a row the icon itself. `<span>` */
export const Tile = /* @__PURE__ */ part("span", "tile");
/** Name and badge, where there is a badge. `<div>` */
export const Heading = /* @__PURE__ */ part("div", "heading");
/** The device's name as a heading. `<h4>` in a list */
export const DeviceHeading = /* @__PURE__ */ heading("device");
/** Opens the details; covers the row for the pointer. `<button type="button">` */
export const DeviceName = /* @__PURE__ */ part("button", "device-name", { type: "button" });
/** "This device". `<span>` */
export const Badge = /* @__PURE__ */ part("span", "badge");
/** Where it was last used. `<p>` */
export const Place = /* @__PURE__ */ part("p", "place");
/** The country's flag, an ornament beside its name. `<span aria-hidden>` */
export const Flag = /* @__PURE__ */ part("span", "flag", { "aria-hidden": true });
/** When it was last used; `data-now` while in use. `<p>` */
export const Active = /* @__PURE__ */ part("p", "active");
/** When it signed in; for wide lists. `<p>` */
export const Since = /* @__PURE__ */ part("p", "since");
/** That it signs out by itself soon, or did. `<p>` */
export const Expiry = /* @__PURE__ */ part("p", "expiry");
/** What became of its sign-out; `data-tone` `danger` or `info`. `<p>` */
export const Message = /* @__PURE__ */ part("p", "message");
/** What stands at the end of a row in place of its button. `<div>` */
export const Action = /* @__PURE__ */ part("div", "action");
/** What the name opens. `<div>` */
export const Details = /* @__PURE__ */ part("div", "details");
/** Labels and values. `<dl>` */
export const Facts = /* @__PURE__ */ part("dl", "facts");
/** One label with its value. `<div>` */
export const Fact = /* @__PURE__ */ part("div", "fact");
/** `<dt>` */
export const FactLabel = /* @__PURE__ */ part("dt", "fact-label");
/** `<dd>` */
export const FactValue = /* @__PURE__ */ part("dd", "fact-value");
/** What else is to say about a value: the kind of an address. `<span>` */
export const FactNote = /* @__PURE__ */ part("span", "fact-note");
/** What can be done with a value: show, hide, copy. `<div>` */
export const FactActions = /* @__PURE__ */ part("div", "fact-actions");
/** One of these. `<button type="button">` */
export const FactButton = /* @__PURE__ */ part("button", "fact-button", { type: "button" });
/** What became of it. `<span role="status">` */
export const FactStatus = /* @__PURE__ */ part("span", "fact-status", { role: "status" });
/** The string that the device reported. `<code>` */
export const Raw = /* @__PURE__ */ part("code", "raw");
/** That device and place can be wrong. `<p>` */
export const DetailsNote = /* @__PURE__ */ part("p", "details-note");
