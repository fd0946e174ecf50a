"use client";

import { useContext, useId } from "react";
import type { Device } from "../../device/Device.js";
import { describeAddress } from "../../network/describeAddress.js";
import { flagOf } from "../../network/flagOf.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { isKnownTime } from "../../session/time.js";
import { formatExactTime, shortDate } from "../../time/formatDate.js";
import { relativeTime } from "../../time/relativeTime.js";
import type { SessionTimes } from "../../time/sessionTimes.js";
import { nameDevice } from "../../wording/nameDevice.js";
import { nameDirection } from "../../wording/nameDirection.js";
import { placeName } from "../../wording/placeName.js";
import { DisplayContext } from "../context/DisplayContext.js";
import { useAddressVisibility } from "../device/useAddressVisibility.js";
import { useLocale } from "../time/useLocale.js";
import { useTimeText } from "../time/useTimeText.js";
import { useTimeZone } from "../time/useTimeZone.js";
import { rowMessageContent } from "./rowMessageContent.js";
import type { SessionRow } from "./SessionRow.js";
import { useRowMessage } from "./useRowMessage.js";

/** What the caller of {@link useRowFacts} has already. */
export interface RowFactsInput {
  session: Session;
  isCurrent: boolean;
  /** The device; `undefined` while the parser loads. */
  device: Device | undefined;
  /** The name that tells the row apart. @default the name of the device */
  distinctName: string | undefined;
  /** The times of the session as text. */
  times: SessionTimes;
  revocation: Revocation | undefined;
}

/** The facts of a row, without what it does. */
export type RowFacts = Omit<SessionRow, "headingLevel" | "question" | "revoke" | "selection"> & {
  /** Whether the backend accepts no request yet (429). */
  isCooling: boolean;
};

/** The texts of a row, kept up to date. */
export function useRowFacts(input: RowFactsInput): RowFacts {
  const { session, isCurrent, device, times, revocation } = input;
  const { messages, showFlags } = useContext(DisplayContext);
  const locale = useLocale();
  const zone = useTimeZone();
  const { canHide, isHidden, toggle } = useAddressVisibility(session.sessionId);
  const { message, isCooling } = useRowMessage(revocation);
  const expiryText = useTimeText(
    times.stage ? session.expiresAt : unknownTime,
    times.stage === "soon" ? relativeTime : shortDate,
  );
  const messageId = useId();
  const name = device ? nameDevice(device, messages) : "";
  const { distinctName = name } = input;
  const { text, kind, viaProxy = false } = describeAddress(session.ip);
  const hasAddress = text !== undefined;
  const { isNow, lastSeen, since } = times;
  const sentence = isKnownTime(session.lastSeen) ? messages.active(lastSeen) : messages.unknownTime;
  // The exact times are computed when the host reads them, because they cost more than all other texts.
  const exact = (time: Date) =>
    zone && isKnownTime(time) ? formatExactTime(time.getTime(), locale, zone) : undefined;
  return {
    session,
    isCurrent,
    device,
    name,
    dir: nameDirection(messages),
    distinctName,
    place: placeName(session, messages, locale, isHidden),
    flag: (showFlags && flagOf(session.location?.countryCode)) || undefined,
    address: {
      text: isHidden ? undefined : text,
      kind,
      viaProxy,
      isHidden: isHidden && hasAddress,
      canHide: canHide && hasAddress,
      show: () => isHidden && toggle(),
      hide: () => canHide && !isHidden && toggle(),
    },
    lastActive: {
      text: isNow ? messages.activeNow : sentence,
      ago: isNow ? messages.activeNow : lastSeen,
      get exact() {
        return exact(session.lastSeen);
      },
      isNow,
    },
    signedIn: {
      text: since ? messages.signedIn(since) : messages.unknownTime,
      date: since,
      get exact() {
        return exact(session.createdAt);
      },
    },
    expiry: times.stage && {
      stage: times.stage,
      text: (times.stage === "soon" ? messages.signsOut : messages.expired)(expiryText ?? ""),
    },
    status: revocation?.status ?? "idle",
    message: message && {
      tone: message.tone,
      text: [message.about?.(distinctName), message.reason].filter(Boolean).join(" "),
      content: rowMessageContent(message, distinctName),
      id: messageId,
    },
    isCooling,
  };
}

const unknownTime = new Date(Number.NaN);
