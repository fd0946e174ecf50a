"use client";

import { type RefObject, useState } from "react";
import { useSignedOutAlert } from "../../hooks/announce/useSignedOutAlert.js";
import { useIsResultOver } from "../../hooks/announce/useIsResultOver.js";
import { useIsAnnouncer } from "../../hooks/announce/useIsAnnouncer.js";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { useMessages } from "../../hooks/useMessages.js";
import { useAnnouncement } from "../../hooks/announce/useAnnouncement.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import type { UseSessionsResult } from "../../hooks/useSessions.js";
import { useDelayedLine } from "../../hooks/announce/useDelayedLine.js";
import { useNotice } from "../../hooks/announce/useNotice.js";
import type { Store } from "../../lib/async/createStore.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import type { Line } from "../../revocation/Notice.js";
import type { Session } from "../../session/Session.js";
import { nameDirection } from "../../wording/nameDirection.js";
import { type LiveTexts, noTexts } from "./ListAnnouncer.js";

/** Props of {@link Announcements}. */
export interface AnnouncementsProps {
  /** The list of sessions. */
  list: UseSessionsResult;
  /** Returns the name of a row. */
  nameOf(session: Session): string;
  /** The element of the list. */
  root: RefObject<HTMLElement | null>;
  /** The texts of the live regions. */
  liveTexts: Store<LiveTexts>;
}

/** Writes the texts of `ListAnnouncer`. Renders nothing. */
export function Announcements(props: AnnouncementsProps): null {
  const { list, nameOf, root, liveTexts } = props;
  const { sessions, currentSession, status, hasMore, isCutShort, unreadableCount } = list;
  const shown = sessions.length - (currentSession ? 1 : 0);
  // Only a whole list can say that the user is signed in nowhere else.
  const othersLeft = hasMore || isCutShort ? Infinity : shown + unreadableCount;
  const messages = useMessages();
  const state = useRevocationState();
  const { result } = state;
  const announcement = useAnnouncement(state, nameOf, othersLeft);
  const { controller } = useKit();
  const { announced } = controller;
  const words = announcement?.text ?? "";
  const wasAnnounced =
    result && announced.get().result === result && announced.get().words === words;
  const isAnnouncer = useIsAnnouncer(liveTexts);
  const isOver = useIsResultOver(state, root);
  // Do not announce a result twice. But a result that this list still shows stays on the screen.
  const isSilent = !isAnnouncer || isOver || (wasAnnounced && liveTexts.get() === noTexts);
  const news = isSilent ? undefined : announcement;
  const isFailure = news?.tone === "danger";
  const signedOutAlert = useSignedOutAlert(state, status, root);
  const ofList = (text: string, key: string): Line => ({
    text,
    key,
    tone: "danger",
    sessions: [],
    error: list.error,
    subject: controller,
  });
  const [rest, setRest] = useState<Rest>("untold");
  const warning =
    signedOutAlert !== undefined
      ? ofList(signedOutAlert, `signed-out-${controller.listCount}`)
      : isFailure
        ? news
        : isCutShort && rest !== "over"
          ? ofList(messages.restMissing, restKey)
          : undefined;
  const politeLine = useDelayedLine(isFailure ? undefined : news);
  const assertiveLine = useDelayedLine(isAnnouncer ? warning : undefined);
  const next = nextOf(rest, isCutShort, assertiveLine, warning);
  if (next !== rest) setRest(next);
  const polite = useNotice(politeLine, true);
  const assertive = useNotice(assertiveLine, true);
  const dir = nameDirection(messages);
  const isDone = politeLine?.tone === "success";
  const isDecided = polite.isDecided && assertive.isDecided;
  const isSaid = politeLine?.text === words || assertiveLine?.text === words;
  useIsomorphicLayoutEffect(() => {
    if (!isDecided) return;
    const texts = { polite: polite.text, assertive: assertive.text };
    liveTexts.set(texts.polite || texts.assertive ? { ...texts, isDone, dir } : noTexts);
    if (words && isSaid) announced.set({ result, words });
  }, [
    liveTexts,
    announced,
    polite.text,
    assertive.text,
    isDecided,
    isDone,
    isSaid,
    dir,
    result,
    words,
  ]);
  useIsomorphicLayoutEffect(() => () => liveTexts.set(noTexts), [liveTexts]);
  return null;
}

const restKey = "rest-missing";

/** Whether it was announced that the list is cut short, and whether another warning has come since. */
type Rest = "untold" | "told" | "over";

/** A warning that ends must not bring back the sentence about the rest, because it would be announced again. */
function nextOf(rest: Rest, isCutShort: boolean, said?: Line, warning?: Line): Rest {
  if (!isCutShort) return "untold";
  if (rest === "untold") return said?.key === restKey ? "told" : rest;
  return warning && warning.key !== restKey ? "over" : rest;
}
