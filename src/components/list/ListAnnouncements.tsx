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
import { type SaidOfList, silence } from "./ListAnnouncer.js";

/** Makes the words of `ListAnnouncer`, from the moment on in which there is something to say. Renders nothing. */
export function ListAnnouncements(props: {
  list: UseSessionsResult;
  nameOf(session: Session): string;
  root: RefObject<HTMLElement | null>;
  said: Store<SaidOfList>;
}): null {
  const { list, nameOf, root, said } = props;
  const { sessions, currentSession, status, hasMore, isCutShort, unreadableCount } = list;
  const shown = sessions.filter((session) => session !== currentSession).length;
  // "Nowhere else" is said of a whole list only.
  const othersLeft = hasMore || isCutShort ? Infinity : shown + unreadableCount;
  const messages = useMessages();
  const news = useAnnouncement(nameOf, othersLeft);
  const { announced } = useKit().controller;
  const { result } = useRevocationState();
  const words = news.polite + news.assertive;
  const isTold = result && announced.get().result === result && announced.get().words === words;
  const isTeller = useIsAnnouncer(said);
  const isOver = useIsResultOver(root);
  // A result that was announced before is not announced again; one that this list still shows stays.
  const isSilent = !isTeller || isOver || (isTold && said.get() === silence);
  const polite = useDelayedText(isSilent ? "" : news.polite);
  const ended = useSignedOutAlert(status, root);
  const failure = isSilent ? "" : news.assertive;
  const warning = ended ?? (failure || (isCutShort && messages.restMissing) || "");
  const assertive = useDelayedText(isTeller ? warning : "");
  const { isDone } = news;
  useIsomorphicLayoutEffect(() => {
    said.set(polite || assertive ? { polite, assertive, isDone } : silence);
    if (words && polite + assertive === words) announced.set({ result, words });
  }, [said, announced, polite, assertive, isDone, result, words]);
  useIsomorphicLayoutEffect(() => () => said.set(silence), [said]);
  return null;
}
