"use client";

import { type ReactNode, useId, useRef } from "react";
import { useCardSession } from "../../hooks/useCardSession.js";
import { rowMessageContent } from "../../hooks/row/rowMessageContent.js";
import { useRowMessage } from "../../hooks/row/useRowMessage.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import { type MessageSummary, noMessage } from "./rowState.js";
import { NotYouButton } from "../guide/NotYouButton.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** The outcome of a row's sign-out, and the next step after a failure. Renders a `<p>` or nothing. */
export function RowMessage(props: {
  /** The revocation of the row's session. */
  revocation: Revocation | undefined;
  /** Whether the user is selecting rows. Then the message has no button. */
  isSelecting: boolean;
  /** Called before the paint when the summary changes. */
  onChange(change: { message: MessageSummary }): void;
}): ReactNode {
  const { revocation, isSelecting, onChange } = props;
  const { deviceName } = useCardSession();
  const { message, isCooling } = useRowMessage(revocation);
  const messageId = useId();
  const id = message && messageId;
  const tone = message?.tone;
  // The row is mounted with `noMessage`, so do not render it again for the same.
  const last = useRef(noMessage);
  useIsomorphicLayoutEffect(() => {
    const next = id || isCooling ? { id, tone, isCooling } : noMessage;
    if (next === last.current) return;
    last.current = next;
    onChange({ message: next });
  }, [onChange, id, tone, isCooling]);
  return (
    <>
      {message && (
        <ToneMessage id={id} tone={message.tone}>
          {rowMessageContent(message, deviceName)}
        </ToneMessage>
      )}
      {revocation?.status === "reappeared" && <NotYouButton isHidden={isSelecting} />}
    </>
  );
}
