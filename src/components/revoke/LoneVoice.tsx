"use client";

import type { ReactNode } from "react";
import { useIsLoneAnnouncer } from "../../hooks/announce/useIsLoneAnnouncer.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import { useLazy } from "../../hooks/dom/useLazy.js";
import { actChunk } from "../lazy/actChunk.js";
import type { LoneAnnouncerProps } from "./LoneAnnouncer.js";

/** Props of {@link LoneVoice}. */
export type LoneVoiceProps = Omit<LoneAnnouncerProps, "isLoneAnnouncer">;

/**
 * Gives a button or a card outside of any list its own live regions, as soon as the acting code is loaded. Only one
 * of the buttons and cards has them, so that a result is announced once.
 */
export function LoneVoice(props: LoneVoiceProps): ReactNode {
  const { target, session } = props;
  const batch = useRevocationState(({ byId, bulk }) =>
    session ? byId.get(session.sessionId)?.batch : bulk?.target === target && bulk?.sessions,
  );
  const { isLoneAnnouncer, isAlone } = useIsLoneAnnouncer(false, batch || undefined);
  // The card or the button requests the code itself: see `useEarlyPress`.
  const chunk = useLazy(actChunk, false);
  const isNeeded = isLoneAnnouncer || (isAlone && target !== undefined);
  if (!isNeeded || chunk.status !== "ready") return null;
  return <chunk.value.LoneAnnouncer {...props} isLoneAnnouncer={isLoneAnnouncer} />;
}
