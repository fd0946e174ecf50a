"use client";

import type { ReactNode } from "react";
import type { Device } from "../../device/Device.js";
import { nameModel, nameProgram, nameSystem } from "../../wording/nameDevice.js";
import { useExactTime } from "../../hooks/time/useExactTime.js";
import { useLocale } from "../../hooks/time/useLocale.js";
import { useMessages } from "../../hooks/useMessages.js";
import { sanitizeText } from "../../lib/text/sanitizeText.js";
import { describePlace } from "../../network/describePlace.js";
import {
  DetailsNote,
  Fact,
  FactActions,
  FactLabel,
  Facts,
  FactValue,
  Raw,
} from "../../parts/details.js";
import { isFarAhead } from "../../session/time.js";
import type { Session } from "../../session/Session.js";
import { AddressFact } from "./AddressFact.js";
import { CopyButton } from "./CopyButton.js";
import { interpolateName } from "../../lib/react/interpolateNode.js";

/** The most characters of a user agent that are shown. Real ones have fewer than 500. */
const rawLimit = 600;

/**
 * All facts about a session: exact times, address, exact versions, and the raw user agent as evidence.
 * Renders the list of facts and a note.
 */
export function SessionDetails(props: {
  session: Session;
  device: Device;
  isCurrent: boolean;
}): ReactNode {
  const { session, device, isCurrent } = props;
  const messages = useMessages();
  const locale = useLocale();
  const place = describePlace(session.location, locale, { isWhole: true });
  const lastSeen = useExactTime(session.lastSeen);
  const createdAt = useExactTime(session.createdAt);
  const expiresAt = useExactTime(session.expiresAt);
  const raw = sanitizeText(session.userAgent, rawLimit);
  const { browser, os } = device;
  // The version belongs to the first name only: "macOS 26.1 or iPadOS".
  const system = nameSystem(os ? { ...device, os: { ...os, name: whole(os) } } : device, messages);
  const name = nameProgram(device, messages);
  const program = name && whole({ name, version: browser?.version });
  const facts: [string, ReactNode][] = [
    // The row of this device says "Active now", also when the backend does not know the last use.
    [messages.lastActiveLabel, lastSeen ?? (isCurrent ? messages.activeNow : messages.unknownTime)],
    [messages.signedInLabel, createdAt ?? messages.unknownTime],
    [
      messages.signsOutLabel,
      expiresAt ?? (isFarAhead(session.expiresAt) ? messages.never : messages.unknownTime),
    ],
    [
      messages.placeLabel,
      place ? interpolateName(messages.approximate, place) : messages.unknownPlace,
    ],
    [messages.addressLabel, <AddressFact key="address" session={session} />],
    [messages.kindLabel, device.type !== "unknown" && messages.kinds[device.type]],
    [messages.modelLabel, isolate(nameModel(device, messages))],
    [messages.browserLabel, isolate(program)],
    [messages.systemLabel, isolate(system)],
    [messages.signInMethodLabel, foreign(session.signInMethod)],
    [messages.applicationLabel, foreign(session.application)],
    [messages.organizationLabel, foreign(session.organization)],
    [
      messages.reportedLabel,
      raw && (
        <>
          <Raw dir="ltr">{raw}</Raw>
          <FactActions>
            <CopyButton text={raw} label={messages.reportedLabel} />
          </FactActions>
        </>
      ),
    ],
  ];
  return (
    <>
      <Facts>
        {facts.map(
          // A catalogue may have one word for two facts, so the label is not a key.
          ([label, value], index) =>
            value && (
              <Fact key={index}>
                <FactLabel>{label}</FactLabel>
                <FactValue>{value}</FactValue>
              </Fact>
            ),
        )}
      </Facts>
      <DetailsNote>{messages.detailsNote}</DetailsNote>
    </>
  );
}

/** The most characters of a name that the backend gives: a method, an application, an organization. */
const nameLimit = 100;

const foreign = (text = ""): ReactNode => isolate(sanitizeText(text, nameLimit));

function isolate(text: string | undefined): ReactNode {
  return text && <bdi>{text}</bdi>;
}

/**
 * Name and version, without the zeros that browsers send instead of the version parts that they no longer
 * reveal.
 */
function whole(product: { name: string; version?: string } | undefined): string {
  return [product?.name, product?.version?.replace(/(\.0){2,}$/, "")].filter(Boolean).join(" ");
}
