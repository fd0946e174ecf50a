"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { mergeHandlers } from "../lib/react/mergeHandlers.js";
import { ignoreRepeat } from "../lib/dom/clickGuards.js";
import { named } from "./named.js";

/**
 * A button. Set `data-tone="danger"` on the one that signs out. While Enter is held, the button is
 * pressed only once. Renders a `<button type="button">`.
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
