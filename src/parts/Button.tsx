"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { mergeHandlers } from "../lib/react/mergeHandlers.js";
import { ignoreRepeat } from "../lib/dom/clickGuards.js";
import { named } from "./named.js";

/**
 * A neutral button; `data-tone="danger"` for the decisive one. A held Enter presses it once.
 * `<button type="button">`
 */
export const Button = forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<"button">>(
  function Button({ onKeyDown, ...props }, ref) {
    return (
      <button
        {...named("button")}
        type="button"
        {...props}
        ref={ref}
        onKeyDown={mergeHandlers(onKeyDown, ignoreRepeat)}
      />
    );
  },
);
