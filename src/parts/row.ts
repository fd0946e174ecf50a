import { heading } from "./heading.js";
import { part } from "./part.js";

/**
 * A row of a `Panel`. Set `data-status` to the status of the revocation, `data-current` on this
 * device's row, and `data-highlighted` on a row that a link points to. Renders a
 * `<li>`; outside of a `Panel`, pass `render={<div />}`.
 */
export const RowRoot = /* @__PURE__ */ part("li", "row");
/** The name and the badge, in a row with a badge. Renders a `<div>`. */
export const RowHeader = /* @__PURE__ */ part("div", "row-header");
/** The device's name as a heading. Renders an `<h2>`, or the heading of `level`. */
export const RowTitle = /* @__PURE__ */ heading("row-title");
/**
 * The device's name as the button that opens the details. Its target for the pointer is the whole row.
 * Renders a `<button type="button">`.
 */
export const RowName = /* @__PURE__ */ part("button", "row-name", { type: "button" });
/** The badge "This device". Renders a `<span>`. */
export const Badge = /* @__PURE__ */ part("span", "badge");
/** The place of the last use. Renders a `<p>`. */
export const RowPlace = /* @__PURE__ */ part("p", "row-place");
/** The country's flag. It is hidden from screen readers, because the name follows. Renders a `<span>`. */
export const Flag = /* @__PURE__ */ part("span", "flag", { "aria-hidden": true });
/** The time of the last use. Set `data-now` while the session is in use. Renders a `<p>`. */
export const RowActive = /* @__PURE__ */ part("p", "row-active");
/** The date of the sign-in. The stylesheet shows it in wide lists only. Renders a `<p>`. */
export const RowSince = /* @__PURE__ */ part("p", "row-since");
/** A note that the session expires soon, or has expired. Renders a `<p>`. */
export const RowExpiry = /* @__PURE__ */ part("p", "row-expiry");
/** The result of a sign-out. Set `data-tone` to `danger` or `info`. Renders a `<p>`. */
export const Message = /* @__PURE__ */ part("p", "message");
/** The host's own content of a row, in place of all that the kit shows in it at rest. Renders a `<div>`. */
export const RowContent = /* @__PURE__ */ part("div", "row-content");
/** The host's own control at the end of a row, in place of the button. Renders a `<div>`. */
export const RowAction = /* @__PURE__ */ part("div", "row-action");
/** The details, which `RowName` opens. Renders a `<div>`. */
export const Details = /* @__PURE__ */ part("div", "details");
