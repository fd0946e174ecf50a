"use client";

import type { ReactNode } from "react";
import { needsParser } from "../../device/describeSession.js";
import { useIsRepeated } from "../../hooks/announce/useIsRepeated.js";
import { useLoneNews } from "../../hooks/announce/useLoneNews.js";
import { useMissingLine } from "../../hooks/announce/useMissingLine.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import { useDistinctNames } from "../../hooks/device/useDistinctNames.js";
import { useParser } from "../../hooks/device/useParser.js";
import { useListing } from "../../hooks/list/useListing.js";
import type { MissingPages } from "../../hooks/revoke/loadAllSessions.js";
import { useWaitText } from "../../hooks/time/useWaitText.js";
import { useCooldown } from "../../hooks/useCooldown.js";
import { useMessages } from "../../hooks/useMessages.js";
import { VisuallyHidden } from "../../parts/empty.js";
import type { BulkTarget } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { ToneMessage } from "../shared/ToneMessage.js";

/** Props of {@link LoneAnnouncer}. */
export interface LoneAnnouncerProps {
  /** Whether this is the component that announces. Another one only shows what it did itself. */
  isLoneAnnouncer: boolean;
  /** What the button revokes. Its result is also shown beside it. A card shows its result itself. */
  target?: BulkTarget;
  /** Set when the button could not load the missing pages. */
  missing?: MissingPages | undefined;
  /** The session of the card. */
  session?: Session;
  /** What the card calls the device. */
  deviceName?: string;
}

/**
 * Says what became of a sign-out that began in a button or a card outside of any list. It is mounted before there is
 * anything to announce, because a screen reader may miss a region that is added together with its text.
 */
export function LoneAnnouncer(props: LoneAnnouncerProps): ReactNode {
  const { isLoneAnnouncer, target, missing, session, deviceName } = props;
  const messages = useMessages();
  const { bulk, result } = useRevocationState();
  // A card does not fetch the list, so take what is cached.
  const { sessions, currentSessionId } = useListing() ?? { sessions: none };
  const current = sessions.find(({ sessionId }) => sessionId === currentSessionId);
  const nameInList = useDistinctNames(sessions, current, useParser(sessions.some(needsParser)));
  const nameOf = (one: Session) =>
    (one.sessionId === session?.sessionId && deviceName) || nameInList(one);
  const failure = useMissingLine(target, missing);
  const isHere = target !== undefined && (failure ?? bulk ?? result)?.target === target;
  const { polite, assertive, tone } = useLoneNews(nameOf, {
    isShown: isLoneAnnouncer || isHere,
    isTeller: isLoneAnnouncer,
    failure,
  });
  const isRepeated = useIsRepeated(isLoneAnnouncer && (polite || assertive) !== "");
  const wait = useWaitText(useCooldown());
  // The label of the button says that the batch is in progress.
  const text = isHere && !bulk && (polite || assertive);
  const isFailure = tone === "danger";
  return (
    <>
      {isLoneAnnouncer && (
        <>
          <VisuallyHidden role="status">{isRepeated ? "" : polite}</VisuallyHidden>
          <VisuallyHidden role="alert">{isRepeated ? "" : assertive}</VisuallyHidden>
        </>
      )}
      {text && (
        <ToneMessage tone={isFailure ? "danger" : tone === "success" ? "done" : "info"}>
          {/* Show the countdown, but do not announce it: a screen reader would speak each second. */}
          {isFailure && wait ? messages.tooManyTries(wait) : text}
        </ToneMessage>
      )}
    </>
  );
}

const none: readonly Session[] = [];
