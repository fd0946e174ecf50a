"use client";

import { forwardRef, memo, useContext, useId, useRef, useState } from "react";
import type { Device } from "../../device/Device.js";
import { SessionsContext } from "../../hooks/context/SessionsContext.js";
import { CardContext } from "../../hooks/useCardSession.js";
import { useExitAnimation } from "../../hooks/dom/useExitAnimation.js";
import { nameDevice } from "../../wording/nameDevice.js";
import { DisplayContext } from "../../hooks/context/DisplayContext.js";
import { useRevocation } from "../../hooks/context/useRevocationState.js";
import { useSessionTimes } from "../../hooks/time/useSessionTimes.js";
import { signOutOf } from "../../hooks/revoke/useRevokeKnownSession.js";
import { useMergedRefs } from "../../lib/react/useMergedRefs.js";
import { Action } from "../../parts/card.js";
import { Details } from "../../parts/details.js";
import { Icon } from "../../parts/icons/Icon.js";
import { named } from "../../parts/named.js";
import { ExpiryNote } from "./ExpiryNote.js";
import { FromYourMessage } from "./FromYourMessage.js";
import { NotYouButton } from "../guide/NotYouButton.js";
import { SkeletonRow } from "../shared/SkeletonRow.js";
import { PlaceText } from "./PlaceText.js";
import { RowAction } from "./RowAction.js";
import { RowCheckbox, type RowCheckboxProps } from "./RowCheckbox.js";
import { lastActive, nameHeading } from "./rowTexts.js";
import type { SessionCardProps } from "./SessionCardProps.js";
import { SessionDetails } from "./SessionDetails.js";

/** Props of {@link CardContent}. */
export interface CardContentProps extends SessionCardProps {
  /** The parsed device; `undefined` until the parser is loaded. */
  device: Device | undefined;
  /** Whether the row is selected. It is used only with `onTick`. */
  isSelected?: boolean;
  /** Whether a batch is in progress. The selection must not change then. */
  isBusy?: boolean;
  /** Called when the user presses the checkbox. The row has a checkbox only when this is set. */
  onTick?: RowCheckboxProps["onTick"];
  /** The language of the times and the place, as a BCP 47 tag. */
  locale: string;
}

/**
 * The card of a session whose device is already parsed. The list never waits for the parser, because both are
 * in the same chunk. It is memoised, so that a press on one checkbox among hundreds of rows renders one row.
 * A row that the user does not use consists of plain elements and two subscriptions; the components for an
 * action are mounted when the action starts. Renders a `<div>` or a `<li>`.
 */
export const CardContent = memo(
  forwardRef<HTMLElement, CardContentProps>(function CardContent(
    {
      session,
      device,
      isCurrent = false,
      isHighlighted = false,
      headingLevel = 3,
      deviceName,
      as = "div",
      action,
      isSelected,
      isBusy = false,
      onTick,
      locale,
      ...props
    },
    ref,
  ) {
    const { sessionId, lastSeen, expiresAt } = session;
    const display = useContext(DisplayContext);
    const { messages } = display;
    const kit = useContext(SessionsContext);
    const revocation = useRevocation(sessionId);
    const times = useSessionTimes(session, isCurrent, locale);
    const [isOpen, setIsOpen] = useState(false);
    const id = useId();
    const plainName = device && nameDevice(device, messages);
    const element = useRef<HTMLDivElement>(null);
    useExitAnimation(element, kit, sessionId);
    const composedRef = useMergedRefs(element, ref as React.Ref<HTMLDivElement>);
    const Element = as as "div";
    // The user cannot recognise a device without a name, so do not offer to sign it out yet.
    if (!device || !plainName) return <SkeletonRow as={as} />;
    const name = deviceName ?? plainName;
    const describedBy = `${id}p ${id}l`;
    const card = { session, isCurrent, deviceName: name, describedBy };
    const { since, stage } = times;
    return (
      <Element
        {...named("card")}
        {...props}
        ref={ref ? composedRef : element}
        data-status={kit && (revocation?.status ?? "idle")}
        data-current={isCurrent ? "" : undefined}
        data-highlighted={isHighlighted ? "" : undefined}
      >
        {onTick ? (
          <RowCheckbox
            {...{ sessionId, describedBy, isBusy, onTick }}
            deviceName={name}
            isSelected={isSelected === true}
          />
        ) : (
          <Icon
            {...named("tile")}
            name={isCurrent && device.type === "desktop" ? "current" : device.type}
          />
        )}
        {nameHeading({
          level: headingLevel,
          name: plainName,
          badgeText: isCurrent && messages.thisDevice,
          detailsId: isOpen ? `${id}d` : undefined,
          onToggle: () => setIsOpen((wasOpen) => !wasOpen),
        })}
        <PlaceText id={`${id}p`} session={session} locale={locale} />
        {lastActive(`${id}l`, lastSeen, times, display, locale)}
        <p {...named("since")}>{since ? messages.signedIn(since) : messages.unknownTime}</p>
        {stage && <ExpiryNote expiresAt={expiresAt} stage={stage} />}
        {isHighlighted && <FromYourMessage row={element} />}
        {kit ? (
          <RowAction
            card={card}
            revocation={revocation}
            signOut={signOutOf(kit, session, isCurrent, revocation)}
            headingLevel={headingLevel}
            isSelecting={!!onTick}
            action={action}
          />
        ) : (
          action && (
            <CardContext.Provider value={card}>
              <Action>{action}</Action>
            </CardContext.Provider>
          )
        )}
        {isOpen && (
          <CardContext.Provider value={card}>
            <Details id={`${id}d`}>
              <SessionDetails session={session} device={device} />
              <NotYouButton isHidden={!!onTick} />
            </Details>
          </CardContext.Provider>
        )}
      </Element>
    );
  }),
);
