"use client";

import { type ReactNode, useId } from "react";
import { useDelayedFlag } from "../../hooks/dom/useDelayedFlag.js";
import { useCardSession } from "../../hooks/useCardSession.js";
import { useCountdown } from "../../hooks/time/useCountdown.js";
import { useMessages } from "../../hooks/useMessages.js";
import { useWaitText } from "../../hooks/time/useWaitText.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import { NotYouButton } from "../guide/NotYouButton.js";
import { type RowMessage as Message, rowMessageOf } from "./rowMessageOf.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** What a row's button has to know of its message. */
export interface RowNews {
  /** Id of the message; it describes the button. */
  id?: string;
  tone?: Message["tone"];
  /** The backend wants to be left alone. */
  isCooling: boolean;
}

/** What a button without a message knows. */
export const noNews: RowNews = { isCooling: false };

/** What became of a row's sign-out, with the next step where it went wrong. */
export function RowMessage(props: {
  revocation: Revocation | undefined;
  /** Rows are being selected: no further buttons. */
  isSelecting: boolean;
  /** Tells the row before the frame is painted. */
  tell(news: RowNews): void;
}): ReactNode {
  const { revocation, isSelecting, tell } = props;
  const { deviceName } = useCardSession();
  const messages = useMessages();
  const wait = useWaitText(useCountdown(revocation?.retryAt));
  const isSlow = useDelayedFlag(revocation?.status === "revoking", 10_000);
  const ownId = useId();
  const message = rowMessageOf(revocation, { isSlow, wait }, messages, deviceName);
  const id = message && ownId;
  const tone = message?.tone;
  const isCooling = wait !== undefined;
  useIsomorphicLayoutEffect(() => {
    tell(id || isCooling ? { id, tone, isCooling } : noNews);
  }, [tell, id, tone, isCooling]);
  return (
    <>
      {message && (
        <ToneMessage id={id} tone={message.tone}>
          {message.content}
        </ToneMessage>
      )}
      {revocation?.status === "reappeared" && <NotYouButton isHidden={isSelecting} />}
    </>
  );
}
