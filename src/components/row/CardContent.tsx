"use client";

import { forwardRef, memo, useContext, useId, useRef, useState } from "react";
import type { Device } from "../../device/Device.js";
import { SessionsContext } from "../../hooks/context/SessionsContext.js";
import { CardContext } from "../../hooks/useCardSession.js";
import { useExitAnimation } from "../../hooks/dom/useExitAnimation.js";
import { nameDevice } from "../../wording/nameDevice.js";
import { DisplayContext } from "../../hooks/context/DisplayContext.js";
import { useRevocation } from "../../hooks/context/useRevocation.js";
import { useSessionTimes } from "../../hooks/time/useSessionTimes.js";
import { signOutOf } from "../../hooks/revoke/useRevokeKnownSession.js";
import { useMergedRefs } from "../../lib/react/useMergedRefs.js";
import { Action, Details } from "../../parts/card.js";
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
  /** `undefined` until the parser is there. */
  device: Device | undefined;
  /** Whether it is selected, while rows are being selected. */
  isSelected?: boolean;
  /** What is selected is being ended, so nothing changes now. */
  isBusy?: boolean;
  onTick?: RowCheckboxProps["onTick"];
  /** Language of its times and its place. */
  locale: string;
}

/**
 * The card of a device that is described already: a list, in the parser's own chunk, never waits. Memoised,
 * so that a tick among hundreds of rows renders one. At rest it is plain elements with two subscriptions;
 * what is needed to act is mounted where somebody acts.
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
    const wording = useContext(DisplayContext);
    const { messages } = wording;
    const kit = useContext(SessionsContext);
    const revocation = useRevocation(sessionId);
    const times = useSessionTimes(session, isCurrent, locale);
    const [isOpen, setIsOpen] = useState(false);
    const id = useId();
    const ownName = device && nameDevice(device, messages);
    const element = useRef<HTMLDivElement>(null);
    useExitAnimation(element, kit, sessionId);
    const composedRef = useMergedRefs(element, ref as React.Ref<HTMLDivElement>);
    const Element = as as "div";
    // A device without a name yet cannot be judged, so it cannot be ended either.
    if (!device || !ownName) return <SkeletonRow as={as} />;
    const name = deviceName ?? ownName;
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
          name: ownName,
          badgeText: isCurrent && messages.thisDevice,
          detailsId: isOpen ? `${id}d` : undefined,
          onToggle: () => setIsOpen((wasOpen) => !wasOpen),
        })}
        <PlaceText id={`${id}p`} session={session} locale={locale} />
        {lastActive(`${id}l`, lastSeen, times, wording, locale)}
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
