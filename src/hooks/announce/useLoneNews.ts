"use client";

import type { Line, NoticeTone } from "../../revocation/Notice.js";
import type { BulkRevocation } from "../../revocation/RevocationState.js";
import type { Messages } from "../../i18n/Messages.js";
import type { Session } from "../../session/Session.js";
import { useRevocationState } from "../context/useRevocationState.js";
import { useMessages } from "../useMessages.js";
import { useAnnouncement } from "./useAnnouncement.js";
import { useDelayedLine } from "./useDelayedLine.js";
import { useNotice } from "./useNotice.js";

/** What a component outside of any list has to say about revocations. */
export interface LoneNews {
  /** Announced when the screen reader is idle. */
  polite: string;
  /** Announced at once. */
  assertive: string;
  /** What the text is about. */
  tone: NoticeTone | undefined;
}

/**
 * The texts about the last revocation, for a component outside of any list.
 *
 * @param about.isShown Whether this component says them.
 * @param about.isTeller Whether it gives them to the host's `onNotice`, and announces them.
 * @param about.failure Said in place of the last result.
 */
export function useLoneNews(
  nameOf: (session: Session) => string,
  about: { isShown: boolean; isTeller: boolean; failure?: Line | undefined },
): LoneNews {
  const { isShown, isTeller, failure } = about;
  const messages = useMessages();
  const state = useRevocationState();
  // Pass `Infinity`, because this text does not say that no other device is left: the prompt and the button do.
  const announcement = useAnnouncement(state, nameOf, Infinity);
  const line = isShown
    ? (reauthenticationLine(state.bulk, messages) ?? failure ?? announcement)
    : undefined;
  const isFailure = line?.tone === "danger";
  const polite = useNotice(useDelayedLine(isFailure ? undefined : line), isTeller);
  const assertive = useNotice(useDelayedLine(isFailure ? line : undefined), isTeller);
  return { polite: polite.text, assertive: assertive.text, tone: line?.tone };
}

function reauthenticationLine(
  bulk: BulkRevocation | undefined,
  messages: Messages,
): Line | undefined {
  if (bulk?.status !== "reauthenticating") return undefined;
  const { sessions, target } = bulk;
  const text = messages.confirmItsYou;
  return { text, tone: "info", sessions, target, subject: sessions, key: "reauthenticate" };
}
