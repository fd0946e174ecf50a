import type { Messages } from "../i18n/Messages.js";
import { directionOf } from "../lib/text/directionOf.js";
import { remember } from "../lib/memoize.js";

/** The direction of the names of devices: that of the words which join the program and the system. */
export const nameDirection: (messages: Messages) => "ltr" | "rtl" = /* @__PURE__ */ remember(
  ({ deviceOn }) => directionOf(deviceOn("", "")),
);
