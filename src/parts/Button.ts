"use client";

import { ignoreRepeat } from "../lib/ignoreRepeat.js";
import { part } from "./part.js";

/**
 * A neutral button; `data-tone="danger"` for the decisive one. A held Enter presses it once.
 * `<button type="button">`
 */
export const Button = /* @__PURE__ */ part("button", "button", {
  type: "button",
  onKeyDown: ignoreRepeat,
});
