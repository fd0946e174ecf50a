import type { ReactNode } from "react";
import type { Device } from "../../device/Device.js";
import type { CardSession } from "../../hooks/useCardSession.js";
import { partOf } from "../../parts/named.js";
import { ownPart } from "../../parts/ownParts.js";
import type { SessionTimes } from "../../time/sessionTimes.js";
import { nameDevice } from "../../wording/nameDevice.js";
import { nameDirection } from "../../wording/nameDirection.js";
import { ExpiryNote } from "./ExpiryNote.js";
import { HideablePlace, placeText } from "./placeText.js";
import { deviceTile, lastActive, nameHeading } from "./rowTexts.js";
import type { RowSettings } from "./useRowSettings.js";

/** The input of {@link rowContent}. */
export interface RowContentInput {
  /** What all rows have in common. */
  settings: RowSettings;
  card: CardSession;
  device: Device;
  times: SessionTimes;
  /** The id of the row. The ids of its place and its time begin with it. */
  id: string;
  /** Whether the details are open. */
  isOpen: boolean;
  /** Opens or closes the details. */
  onToggle(): void;
}

/** The elements of {@link rowContent}. */
export interface RowContent {
  tile: ReactNode;
  heading: ReactNode;
  place: ReactNode;
  active: ReactNode;
  since: ReactNode;
  expiry: ReactNode;
}

/**
 * What a row of the kit says: icon, name, place and times. While the user selects rows, the caller puts a checkbox in
 * place of the icon. It is a function and not a component, and it returns no fragment, because React keeps an object
 * for each of them and a list has thousands of rows.
 */
export function rowContent(row: RowContentInput): RowContent {
  const { settings, card, device, times, id, isOpen, onToggle } = row;
  const { session, isCurrent } = card;
  const { display, own, locale, headingLevel, isWide, onTick } = settings;
  const { messages } = display;
  return {
    tile: !onTick && deviceTile(device, isCurrent, own),
    heading: nameHeading({
      level: headingLevel,
      name: nameDevice(device, messages),
      direction: nameDirection(messages),
      badgeText: isCurrent && messages.thisDevice,
      detailsId: isOpen ? `${id}d` : undefined,
      own,
      onToggle,
    }),
    place: display.hideAddresses ? (
      <HideablePlace {...{ session, display, locale, own }} id={`${id}p`} />
    ) : (
      placeText(`${id}p`, session, display, locale, false, own)
    ),
    active: lastActive(`${id}l`, session.lastSeen, times, display, locale, own),
    since:
      isWide &&
      ownPart(
        own,
        <p data-sessions="row-since" part={partOf("row-since")}>
          {times.since ? messages.signedIn(times.since) : messages.unknownTime}
        </p>,
      ),
    expiry: times.stage && <ExpiryNote expiresAt={session.expiresAt} stage={times.stage} />,
  };
}
