"use client";

import type { ComponentPropsWithoutRef } from "react";
import { mergeHandlers } from "../lib/react/mergeHandlers.js";
import { ignoreRepeat } from "../lib/dom/clickGuards.js";
import type { RevocationStatus } from "../revocation/RevocationState.js";
import { named } from "./named.js";
import { definePart } from "./part.js";

/** Props of {@link Button}. */
export interface ButtonProps extends ComponentPropsWithoutRef<"button"> {
  /** `danger` for the button that signs out, `quiet` for one inside a text. @default "neutral" */
  "data-variant"?: "neutral" | "danger" | "quiet" | undefined;
  /** The status of what the button revokes. Only a button that revokes has it. */
  "data-status"?: RevocationStatus | undefined;
}

/** A button. While Enter is held, the button is pressed only once. Renders a `<button type="button">`. */
export const Button = /* @__PURE__ */ definePart<ButtonProps, HTMLButtonElement>(
  "button",
  ({ onKeyDown, ...props }) => (
    <button
      {...named("button")}
      data-control="button"
      data-variant="neutral"
      type="button"
      {...props}
      onKeyDown={mergeHandlers(onKeyDown, ignoreRepeat)}
    />
  ),
);
