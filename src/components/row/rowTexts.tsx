"use client";

import type { ReactNode } from "react";
import type { DisplaySettings } from "../../hooks/context/SessionsContext.js";
import type { Messages } from "../../i18n/Messages.js";
import { ignoreRepeat } from "../../lib/dom/clickGuards.js";
import { remember } from "../../lib/memoize.js";
import { named } from "../../parts/named.js";
import { isKnownTime } from "../../session/time.js";
import { clock } from "../../time/labelClock.js";
import { formatExactTime } from "../../time/formatDate.js";
import type { SessionTimes } from "../../time/sessionTimes.js";
import { around } from "../shared/interpolateNode.js";

// Functions and plain elements, not components: each component of a row is one more for each of hundreds.

/** The device's name as a heading, which opens the details; and that it is this device. */
export function nameHeading(row: {
  level: number;
  name: string;
  /** "This device". */
  badgeText: string | false;
  /** Id of the details, while they are open. */
  detailsId: string | undefined;
  onToggle(): void;
}): ReactNode {
  const { level, name, badgeText, detailsId, onToggle } = row;
  const Heading = `h${Math.min(level, 6)}` as "h3";
  const device = (
    <Heading {...named("device")}>
      <button
        {...named("device-name")}
        type="button"
        aria-expanded={detailsId !== undefined}
        aria-controls={detailsId}
        // An Enter that ended the row before, and is still held, opens nothing.
        onKeyDown={ignoreRepeat}
        onClick={onToggle}
      >
        <bdi>{name}</bdi>
      </button>
    </Heading>
  );
  if (!badgeText) return device;
  return (
    <div {...named("heading")}>
      {device}
      <span {...named("badge")}>{badgeText}</span>
    </div>
  );
}

/** "Active 4 minutes ago", "Active now", or that nobody knows. */
export function lastActive(
  id: string,
  time: Date,
  { isNow, lastSeen }: SessionTimes,
  { messages, timeZone }: DisplaySettings,
  locale: string,
): ReactNode {
  if (isNow || !isKnownTime(time)) {
    return (
      <p {...named("active")} key="alone" id={id} data-now={isNow ? "" : undefined}>
        {isNow ? messages.activeNow : messages.unknownTime}
      </p>
    );
  }
  // As in `interpolateNode`, but with the paragraph itself as the element that is replaced as a whole.
  const { words, before, after } = aroundActive(messages);
  return (
    <p {...named("active")} key={words} id={id}>
      {before}
      <time
        dateTime={time.toISOString()}
        // Made for who points at it: for each of many rows it would cost more than all other texts.
        onPointerEnter={({ currentTarget }) => {
          const zone = timeZone ?? clock.zone();
          currentTarget.title = formatExactTime(time.getTime(), locale, zone);
        }}
      >
        {lastSeen}
      </time>
      {after}
    </p>
  );
}

/** Once for all rows. By the catalogue, because a host's sentence may be the same function in each language. */
const aroundActive = /* @__PURE__ */ remember(({ active }: Messages) => around(active));
