"use client";

import type { RefObject } from "react";
import { useFocusAfterRemoval } from "../../hooks/focus/useFocusAfterRemoval.js";

/** Props of {@link RowFocus}. */
export interface RowFocusProps {
  /** The element of the list. */
  root: RefObject<HTMLElement | null>;
  /** The title of the list. */
  title: RefObject<HTMLElement | null>;
}

/** Moves the focus when the element that had it is removed while the list stays. Renders nothing. */
export function RowFocus({ root, title }: RowFocusProps): null {
  useFocusAfterRemoval(root, title);
  return null;
}
