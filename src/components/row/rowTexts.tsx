"use client";

import type { PointerEvent, ReactNode } from "react";
import type { Device } from "../../device/Device.js";
import type { DisplaySettings } from "../../hooks/context/SessionsContext.js";
import type { Messages } from "../../i18n/Messages.js";
import { ignoreRepeat } from "../../lib/dom/clickGuards.js";
import { remember } from "../../lib/memoize.js";
import { drawIcon } from "../../parts/icons/drawIcon.js";
import { paths } from "../../parts/icons/paths.js";
import { type OwnParts, ownPart } from "../../parts/ownParts.js";
import { named, partOf } from "../../parts/named.js";
import { isKnownTime } from "../../session/time.js";
import { clock } from "../../time/labelClock.js";
import { formatExactTime } from "../../time/formatDate.js";
import type { SessionTimes } from "../../time/sessionTimes.js";
import { around } from "../../lib/react/interpolateNode.js";

// These are functions and not components, because each component would be mounted once for each of hundreds
// of rows.

/** The icon of the device. Renders an `<svg>`. */
export function deviceTile(
  { type }: Device,
  isCurrent: boolean,
  own: OwnParts | undefined,
): ReactNode {
  const name = isCurrent && type === "desktop" ? "current" : type;
  return ownPart(own, drawIcon("tile", name, paths[name]));
}

/** A heading with the device's name, whose button opens the details, and the badge "This device". */
export function nameHeading(row: {
  /** Level of the heading. */
  level: number;
  /** The name of the device. */
  name: string;
  /** The direction of the name. */
  direction: "ltr" | "rtl";
  /** "This device", or `false` for other devices. */
  badgeText: string | false;
  /** The id of the details while they are open. */
  detailsId: string | undefined;
  /** The host's own components and classes. */
  own: OwnParts | undefined;
  /** Opens or closes the details. */
  onToggle(): void;
}): ReactNode {
  const { level, name, direction, badgeText, detailsId, own, onToggle } = row;
  const Heading = `h${Math.min(level, 6)}` as "h3";
  const device = ownPart(
    own,
    <Heading data-sessions="row-title" part={partOf("row-title")}>
      {ownPart(
        own,
        <button
          data-sessions="row-name"
          part={partOf("row-name")}
          type="button"
          aria-expanded={detailsId !== undefined}
          aria-controls={detailsId}
          // Ignore an Enter that is still held after it signed out the row before.
          onKeyDown={ignoreRepeat}
          onClick={onToggle}
        >
          <bdi dir={direction}>{name}</bdi>
        </button>,
      )}
    </Heading>,
  );
  if (!badgeText) return device;
  return ownPart(
    own,
    <div {...named("row-header")}>
      {device}
      {ownPart(own, <span {...named("badge")}>{badgeText}</span>)}
    </div>,
  );
}

/** The text "Active 4 minutes ago" or "Active now", or that the time is unknown. Renders a `<p>`. */
export function lastActive(
  id: string,
  time: Date,
  { isNow, lastSeen }: SessionTimes,
  display: DisplaySettings,
  locale: string,
  own: OwnParts | undefined,
): ReactNode {
  const { messages } = display;
  if (isNow || !isKnownTime(time)) {
    return ownPart(
      own,
      <p
        data-sessions="row-active"
        part={partOf("row-active")}
        key="alone"
        id={id}
        data-now={isNow ? "" : undefined}
      >
        {isNow ? messages.activeNow : messages.unknownTime}
      </p>,
    );
  }
  // This works like `interpolateNode`, but React replaces the paragraph itself as a whole.
  const { words, before, after } = aroundActive(messages);
  return ownPart(
    own,
    <p data-sessions="row-active" part={partOf("row-active")} key={words} id={id}>
      {before}
      <time dateTime={time.toISOString()} onPointerEnter={showExactTime(display, locale)}>
        {lastSeen}
      </time>
      {after}
    </p>,
  );
}

/**
 * Splits the sentence once for all rows. The key is the catalogue and not the sentence, because a host may
 * use the same function in each language.
 */
const aroundActive = /* @__PURE__ */ remember(({ active }: Messages) => around(active));

/**
 * A handler that sets the exact time as the title of a `<time>`. It formats the time only on hover, because for
 * each row that would cost more than all other texts. All rows share one handler.
 */
const showExactTime = /* @__PURE__ */ remember(
  ({ timeZone }: DisplaySettings, locale: string) =>
    ({ currentTarget }: PointerEvent<HTMLTimeElement>) => {
      const time = Date.parse(currentTarget.dateTime);
      currentTarget.title = formatExactTime(time, locale, timeZone ?? clock.zone());
    },
);
