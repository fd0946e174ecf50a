"use client";

import type { RefObject } from "react";
import { useSignedOutAlert } from "../../hooks/announce/useSignedOutAlert.js";
import { useIsResultOver } from "../../hooks/announce/useIsResultOver.js";
import { useIsAnnouncer } from "../../hooks/announce/useIsAnnouncer.js";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { useMessages } from "../../hooks/useMessages.js";
import { useAnnouncement } from "../../hooks/announce/useAnnouncement.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import type { UseSessionsResult } from "../../hooks/useSessions.js";
import { useDelayedText } from "../../hooks/announce/useDelayedText.js";
import type { Store } from "../../lib/async/createStore.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import type { Session } from "../../session/Session.js";
import { type LiveTexts, noTexts } from "./ListAnnouncer.js";

/**
 * Writes the texts of `ListAnnouncer`. It is mounted when there is something to announce. Renders nothing.
 */
export function ListAnnouncements(props: {
  /** The list of sessions. */
  list: UseSessionsResult;
  /** Returns the name of a row. */
  nameOf(session: Session): string;
  /** The element of the list. */
  root: RefObject<HTMLElement | null>;
  /** The texts of the live regions. */
  liveTexts: Store<LiveTexts>;
}): null {
  const { list, nameOf, root, liveTexts } = props;
  const { sessions, currentSession, status, hasMore, isCutShort, unreadableCount } = list;
  const shown = sessions.length - (currentSession ? 1 : 0);
  // Only a whole list can say that the user is signed in nowhere else.
  const othersLeft = hasMore || isCutShort ? Infinity : shown + unreadableCount;
  const messages = useMessages();
  const state = useRevocationState();
  const { result } = state;
  const announcement = useAnnouncement(state, nameOf, othersLeft);
  const { announced } = useKit().controller;
  const words = announcement.polite + announcement.assertive;
  const wasAnnounced =
    result && announced.get().result === result && announced.get().words === words;
  const isAnnouncer = useIsAnnouncer(liveTexts);
  const isOver = useIsResultOver(state, root);
  // Do not announce a result twice. But a result that this list still shows stays on the screen.
  const isSilent = !isAnnouncer || isOver || (wasAnnounced && liveTexts.get() === noTexts);
  const polite = useDelayedText(isSilent ? "" : announcement.polite);
  const signedOutAlert = useSignedOutAlert(state, status, root);
  const failure = isSilent ? "" : announcement.assertive;
  const warning = signedOutAlert ?? (failure || (isCutShort && messages.restMissing) || "");
  const assertive = useDelayedText(isAnnouncer ? warning : "");
  const { isDone } = announcement;
  useIsomorphicLayoutEffect(() => {
    liveTexts.set(polite || assertive ? { polite, assertive, isDone } : noTexts);
    if (words && polite + assertive === words) announced.set({ result, words });
  }, [liveTexts, announced, polite, assertive, isDone, result, words]);
  useIsomorphicLayoutEffect(() => () => liveTexts.set(noTexts), [liveTexts]);
  return null;
}
