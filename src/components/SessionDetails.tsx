"use client";

import type { ReactNode } from "react";
import type { Device } from "../device/Device.js";
import { useExactTime } from "../hooks/useExactTime.js";
import { useLocale } from "../hooks/useLocale.js";
import { useMessages } from "../hooks/useMessages.js";
import { usePlace } from "../hooks/usePlace.js";
import { nameSystem } from "../hooks/nameDevice.js";
import { plainText } from "../lib/plainText.js";
import { describeAddress } from "../network/describeAddress.js";
import { DetailsNote, Fact, FactLabel, Facts, FactValue, Raw } from "../parts/card.js";
import type { Session } from "../session/Session.js";

/** Longest agent that is shown; real ones stay below 500 characters. */
const rawLimit = 600;

/** All that is known of a session: exact times, address, true versions, and the raw string as evidence. */
export function SessionDetails(props: { session: Session; device: Device }): ReactNode {
  const { session, device } = props;
  const messages = useMessages();
  const locale = useLocale();
  const place = usePlace(session);
  const lastSeen = useExactTime(session.lastSeen);
  const createdAt = useExactTime(session.createdAt);
  const expiresAt = useExactTime(session.expiresAt);
  const { text, kind } = describeAddress(session.ip);
  const kindWord = (messages.addressKinds as Partial<Record<string, string>>)[kind];
  const raw = plainText(session.userAgent, rawLimit);
  const { browser } = device;
  const address = (
    <>
      <bdi>{text}</bdi>
      {kindWord && ` (${kindWord})`}
    </>
  );
  const facts: [string, ReactNode][] = [
    [messages.lastActiveLabel, lastSeen ?? messages.unknownTime],
    [messages.signedInLabel, createdAt ?? messages.unknownTime],
    [messages.signsOutLabel, expiresAt ?? messages.unknownTime],
    [messages.placeLabel, place ? messages.approximate(place) : messages.unknownPlace],
    [messages.addressLabel, text ? address : messages.unknownAddress],
  ];
  const system = nameSystem(device, locale);
  if (browser)
    facts.push([messages.browserLabel, [browser.name, browser.version].join(" ").trim()]);
  if (system) {
    const version = device.os?.version;
    facts.push([messages.systemLabel, version ? `${system} ${version}` : system]);
  }
  if (raw)
    facts.push([
      messages.reportedLabel,
      <Raw key="raw" dir="ltr">
        {raw}
      </Raw>,
    ]);
  return (
    <>
      <Facts>
        {facts.map(([label, value]) => (
          <Fact key={label}>
            <FactLabel>{label}</FactLabel>
            <FactValue>{value}</FactValue>
          </Fact>
        ))}
      </Facts>
      <DetailsNote>{messages.detailsNote}</DetailsNote>
    </>
  );
}
