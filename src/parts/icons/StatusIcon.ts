import { defineIcon } from "./defineIcon.js";
import { statusPaths } from "./statusPaths.js";

/** `Icon`, but only with the icons that a list may need before its rows, so that the first load has no others. */
export const StatusIcon = /* @__PURE__ */ defineIcon(statusPaths);
