import { part } from "./part.js";

/** The list of labels and values in the details. Renders a `<dl>`. */
export const Facts = /* @__PURE__ */ part("dl", "facts");
/** One label with its value. Renders a `<div>`. */
export const Fact = /* @__PURE__ */ part("div", "fact");
/** The label. Renders a `<dt>`. */
export const FactLabel = /* @__PURE__ */ part("dt", "fact-label");
/** The value. Renders a `<dd>`. */
export const FactValue = /* @__PURE__ */ part("dd", "fact-value");
/** A note about a value, such as the kind of an address. Renders a `<span>`. */
export const FactNote = /* @__PURE__ */ part("span", "fact-note");
/** The buttons of a value: show, hide, copy. Renders a `<div>`. */
export const FactActions = /* @__PURE__ */ part("div", "fact-actions");
/** One of the buttons of a value. Renders a `<button type="button">`. */
export const FactButton = /* @__PURE__ */ part("button", "fact-button", {
  type: "button",
  "data-control": "button",
  "data-variant": "quiet",
});
/** The result of such a button: "Copied". Renders a `<span role="status">`. */
export const FactStatus = /* @__PURE__ */ part("span", "fact-status", { role: "status" });
/** The user agent, unchanged. Renders a `<code>`. */
export const Raw = /* @__PURE__ */ part("code", "raw");
/** The note that the device and the place can be wrong. Renders a `<p>`. */
export const DetailsNote = /* @__PURE__ */ part("p", "details-note");
