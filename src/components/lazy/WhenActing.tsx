"use client";

import type { ReactNode } from "react";
import { useLazy } from "../../hooks/dom/useLazy.js";
import { type Acting, actChunk } from "./actChunk.js";
import { ActMissed } from "./ActMissed.js";

/** Props of {@link WhenActing}. */
export interface WhenActingProps {
  /** Whether the user waits for the children, so that a failure of the chunk has to be said. */
  isAwaited?: boolean;
  /** Renders what needs the chunk. */
  children(acting: Acting): ReactNode;
}

/** Renders its children as soon as the acting code is loaded. */
export function WhenActing({ isAwaited, children }: WhenActingProps): ReactNode {
  const chunk = useLazy(actChunk);
  if (chunk.status === "ready") return children(chunk.value);
  return isAwaited && chunk.status === "failed" && <ActMissed />;
}

/** Says that the acting code is missing, while it is missing. */
export function Missed(): ReactNode {
  return <WhenActing isAwaited>{nothing}</WhenActing>;
}

const nothing = () => null;
