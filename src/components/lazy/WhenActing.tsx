"use client";

import { type ReactNode, useState } from "react";
import { useLazy } from "../../hooks/dom/useLazy.js";
import { nextSequence } from "../../lib/sequence.js";
import { type Acting, actChunk } from "./actChunk.js";
import { ActMissed } from "./ActMissed.js";
import { QuestionLapse } from "./QuestionLapse.js";

/** Props of {@link WhenActing}. */
export interface WhenActingProps {
  /** Whether the user waits for the children, so that a failure of the chunk has to be said. */
  isAwaited?: boolean;
  /** Whether a question is open that the children show. It is closed when they do not come. */
  isAsking?: boolean;
  /** Renders what needs the chunk. */
  children(acting: Acting): ReactNode;
}

/** Renders its children as soon as the acting code is loaded. */
export function WhenActing({ isAwaited, isAsking, children }: WhenActingProps): ReactNode {
  const chunk = useLazy(actChunk);
  const [since] = useState(nextSequence);
  if (chunk.status === "ready") return children(chunk.value);
  return (
    <>
      {isAwaited && chunk.status === "failed" && <ActMissed failures={chunk.count} since={since} />}
      {isAsking && <QuestionLapse />}
    </>
  );
}

/** Says that the acting code is missing, while it is missing. */
export function Missed(): ReactNode {
  return <WhenActing isAwaited>{nothing}</WhenActing>;
}

const nothing = () => null;
