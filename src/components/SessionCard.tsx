"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useContext,
  useId,
  useMemo,
  useState,
} from "react";
import { KitContext } from "../hooks/KitContext.js";
import { CardContext } from "../hooks/useCardSession.js";
import { useDay } from "../hooks/useDay.js";
import { useDevice } from "../hooks/useDevice.js";
import { useDeviceNames } from "../hooks/useDeviceNames.js";
import { useMessages } from "../hooks/useMessages.js";
import { usePlace } from "../hooks/usePlace.js";
import { useScrolledTo } from "../hooks/useScrolledTo.js";
import { useComposedRefs } from "../lib/useComposedRefs.js";
import {
  Badge,
  CardBox,
  CardRow,
  Details,
  DeviceHeading,
  DeviceName,
  Heading,
  Message,
  Place,
  Since,
  Tile,
} from "../parts/card.js";
import { Icon } from "../parts/icons/Icon.js";
import type { Session } from "../session/Session.js";
import { CardSignOut } from "./CardSignOut.js";
import { ExpiryNote } from "./ExpiryNote.js";
import { LastActive } from "./LastActive.js";
import { PlaceholderRow } from "./PlaceholderRow.js";
import { SessionDetails } from "./SessionDetails.js";

/** Props of {@link SessionCard}; the others reach its element. */
export interface SessionCardProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  session: Session;
  /** It is the session in use on this device. @default false */
  isCurrent?: boolean;
  /** It is what a mail linked to: scrolled to, marked, and said so. @default false */
  isHighlighted?: boolean;
  /** Level of the device's name as a heading. @default 3 */
  headingLevel?: number;
  /** What to call the device where two rows would have the same name. */
  deviceName?: string;
  /** `li` inside a list. @default "div" */
  as?: "li" | "div";
  /** What stands at the end of the row. @default a `RevokeButton` where there is a provider */
  action?: ReactNode;
}

/**
 * One session: device, place, last use, and how to end it; its name opens the details. Needs no
 * client: without a `SessionsProvider` it only shows. Renders a `<div>`, or a `<li>`.
 */
export const SessionCard = forwardRef<HTMLElement, SessionCardProps>(function SessionCard(
  {
    session,
    isCurrent = false,
    isHighlighted = false,
    headingLevel = 3,
    deviceName,
    as = "div",
    action,
    ...props
  },
  ref,
) {
  const messages = useMessages();
  const hasKit = useContext(KitContext) !== undefined;
  const nameOf = useDeviceNames();
  const device = useDevice(session);
  const place = usePlace(session);
  const since = useDay(session.createdAt);
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const ownName = nameOf?.(session);
  const name = deviceName ?? ownName ?? "";
  const describedBy = `${id}p ${id}l`;
  const card = useMemo(
    () => ({ session, isCurrent, deviceName: name, describedBy }),
    [session, isCurrent, name, describedBy],
  );
  const element = useScrolledTo<HTMLDivElement>(isHighlighted && ownName !== undefined);
  const composedRef = useComposedRefs(element, ref as React.Ref<HTMLDivElement>);
  const Element = (as === "li" ? CardRow : CardBox) as typeof CardBox;
  // A device without a name yet cannot be judged, so it cannot be ended either.
  if (!device || !ownName) return <PlaceholderRow as={as} />;
  return (
    <CardContext.Provider value={card}>
      <Element
        {...props}
        ref={composedRef}
        data-current={isCurrent ? "" : undefined}
        data-highlighted={isHighlighted ? "" : undefined}
      >
        <Tile>
          <Icon name={isCurrent && device.type === "desktop" ? "current" : device.type} />
        </Tile>
        <Heading>
          <DeviceHeading level={headingLevel}>
            <DeviceName
              aria-expanded={isOpen}
              aria-controls={`${id}d`}
              onClick={() => setIsOpen((wasOpen) => !wasOpen)}
            >
              <bdi>{ownName}</bdi>
              <Icon name="chevron" />
            </DeviceName>
          </DeviceHeading>
          {isCurrent && <Badge>{messages.thisDevice}</Badge>}
        </Heading>
        <Place id={`${id}p`}>
          <bdi>{place ?? messages.unknownPlace}</bdi>
        </Place>
        <LastActive id={`${id}l`} time={session.lastSeen} />
        <Since>{since ? messages.signedIn(since) : messages.unknownTime}</Since>
        <ExpiryNote session={session} />
        {isHighlighted && (
          <Message data-tone="info">
            <Icon name="info" />
            {messages.fromYourMessage}
          </Message>
        )}
        {action ?? (hasKit && <CardSignOut headingLevel={headingLevel} />)}
        <Details id={`${id}d`} hidden={!isOpen}>
          {isOpen && <SessionDetails session={session} />}
        </Details>
      </Element>
    </CardContext.Provider>
  );
});
