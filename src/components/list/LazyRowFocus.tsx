"use client";

import type { ReactNode } from "react";
import { useLazy } from "../../hooks/dom/useLazy.js";
import { actChunk } from "../lazy/actChunk.js";
import type { RowFocusProps } from "./RowFocus.js";

/** Props of {@link LazyRowFocus}. */
export interface LazyRowFocusProps extends RowFocusProps {
  /** Whether the list has rows. They request the acting code themselves: see `useEarlyPress`. */
  hasRows: boolean;
}

/**
 * `RowFocus`, as soon as the acting code is loaded. When the focus comes into the list, the list requests that code, so
 * that it is there before an element with the focus goes.
 */
export function LazyRowFocus({ hasRows, ...props }: LazyRowFocusProps): ReactNode {
  const chunk = useLazy(actChunk, !hasRows);
  return chunk.status === "ready" && <chunk.value.RowFocus {...props} />;
}
