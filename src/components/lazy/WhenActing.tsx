"use client";

import { type ReactNode, useState } from "react";
import { useLazy } from "../../hooks/dom/useLazy.js";
import { nextSequence } from "../../lib/sequence.js";
import { type Acting, actChunk } from "./actChunk.js";
import { ActMissed } from "./ActMissed.js";
import { QuestionLapse, type QuestionLapseProps } from "./QuestionLapse.js";

/** Props of {@link WhenActing}. */
export interface WhenActingProps {
  /**
   * Why the screen must say that the chunk could not be loaded: the user pressed for the children, or the children
   * announce something.
   * @default the screen does not say it
   */
  awaitedFor?: "press" | "news" | undefined;
  /** The question that is open and that the children show: see `QuestionLapse`. */
  asks?: QuestionLapseProps["question"] | undefined;
  /** Renders what needs the chunk. */
  children(acting: Acting): ReactNode;
}

/** Renders its children as soon as the acting code is loaded. */
export function WhenActing({ awaitedFor, asks, children }: WhenActingProps): ReactNode {
  const chunk = useLazy(actChunk);
  const [since] = useState(nextSequence);
  // Ignore a failure from before this component was mounted, because the chunk is being loaded again.
  const [earlier] = useState(() => (chunk.status === "failed" ? chunk.count : 0));
  if (chunk.status === "ready") return children(chunk.value);
  return (
    <>
      {awaitedFor && chunk.status === "failed" && chunk.count > earlier && (
        <ActMissed failures={chunk.count} since={awaitedFor === "press" ? since : 0} />
      )}
      {asks && <QuestionLapse question={asks} />}
    </>
  );
}

/**
 * Says that the acting code is missing, while it is missing.
 *
 * @param props.since The last press in vain, from `useEarlyPress`.
 */
export function Missed({ since }: { since: number | undefined }): ReactNode {
  const chunk = useLazy(actChunk, false);
  return (
    since !== undefined &&
    chunk.status === "failed" && <ActMissed failures={chunk.count} since={since} />
  );
}
