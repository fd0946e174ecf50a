"use client";

import { forwardRef, memo, useContext, useId, useMemo, useState } from "react";
import type { Device } from "../device/Device.js";
import { KitContext } from "../hooks/KitContext.js";
import { CardContext } from "../hooks/useCardSession.js";
import { useLeaving } from "../hooks/useLeaving.js";
import { nameDevice } from "../hooks/nameDevice.js";
import { useLocale } from "../hooks/useLocale.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevocation } from "../hooks/useRevocation.js";
import { useScrolledTo } from "../hooks/useScrolledTo.js";
import { useSessionTimes } from "../hooks/useSessionTimes.js";
import { useComposedRefs } from "../lib/useComposedRefs.js";
import { Action, CardBox, CardRow, Details, Since } from "../parts/card.js";
import { Icon } from "../parts/icons/Icon.js";
import { named } from "../parts/named.js";
import { CardHeading } from "./CardHeading.js";
import { CardSignOut } from "./CardSignOut.js";
import { ExpiryNote } from "./ExpiryNote.js";
import { LastActive } from "./LastActive.js";
import { NotYouButton } from "./NotYouButton.js";
import { PlaceholderRow } from "./PlaceholderRow.js";
import { PlaceText } from "./PlaceText.js";
import { RowCheckbox, type RowCheckboxProps } from "./RowCheckbox.js";
import type { SessionCardProps } from "./SessionCard.js";
import { SessionDetails } from "./SessionDetails.js";
import { ToneMessage } from "./ToneMessage.js";

/** Props of {@link CardContent}. */
export interface CardContentProps extends SessionCardProps {
  /** `undefined` until the parser is there. */
  device: Device | undefined;
  /** Whether it is selected, while rows are being selected. */
  isSelected?: boolean;
  /** What is selected is being ended, so nothing changes now. */
  isBusy?: boolean;
  onTick?: RowCheckboxProps["onTick"];
}

/**
 * The card of a device that is described already: a list, in the parser's own chunk, never waits.
 * Memoised, so that a tick among hundreds of rows renders one.
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
      ...props
    },
    ref,
  ) {
    const messages = useMessages();
    const hasKit = useContext(KitContext) !== undefined;
    const locale = useLocale();
    const revocation = useRevocation(session.sessionId);
    const status = hasKit ? (revocation?.status ?? "idle") : undefined;
    const times = useSessionTimes(session, isCurrent, locale);
    const { since, stage } = times;
    const [isOpen, setIsOpen] = useState(false);
    const id = useId();
    const ownName = device && nameDevice(device, messages, locale);
    const name = deviceName ?? ownName ?? "";
    const describedBy = `${id}p ${id}l`;
    const card = useMemo(
      () => ({ session, isCurrent, deviceName: name, describedBy }),
      [session, isCurrent, name, describedBy],
    );
    const element = useScrolledTo<HTMLDivElement>(isHighlighted && ownName !== undefined);
    useLeaving(element, session.sessionId);
    const composedRef = useComposedRefs(element, ref as React.Ref<HTMLDivElement>);
    const Element = (as === "li" ? CardRow : CardBox) as typeof CardBox;
    // A device without a name yet cannot be judged, so it cannot be ended either.
    if (!device || !ownName) return <PlaceholderRow as={as} />;
    return (
      <CardContext.Provider value={card}>
        <Element
          {...props}
          ref={composedRef}
          data-status={status}
          data-current={isCurrent ? "" : undefined}
          data-highlighted={isHighlighted ? "" : undefined}
        >
          {onTick ? (
            <RowCheckbox isSelected={isSelected === true} isBusy={isBusy} onTick={onTick} />
          ) : (
            <Icon
              {...named("tile")}
              name={isCurrent && device.type === "desktop" ? "current" : device.type}
            />
          )}
          <CardHeading
            level={headingLevel}
            name={ownName}
            isCurrent={isCurrent}
            detailsId={isOpen ? `${id}d` : undefined}
            onToggle={() => setIsOpen((wasOpen) => !wasOpen)}
          />
          <PlaceText id={`${id}p`} session={session} />
          <LastActive id={`${id}l`} time={session.lastSeen} times={times} />
          <Since>{since ? messages.signedIn(since) : messages.unknownTime}</Since>
          {stage && <ExpiryNote expiresAt={session.expiresAt} stage={stage} />}
          {isHighlighted && <ToneMessage tone="info">{messages.fromYourMessage}</ToneMessage>}
          {hasKit ? (
            <CardSignOut
              revocation={revocation}
              headingLevel={headingLevel}
              isSelecting={!!onTick}
              action={action}
            />
          ) : (
            action && <Action>{action}</Action>
          )}
          {isOpen && (
            <Details id={`${id}d`}>
              <SessionDetails session={session} device={device} />
              <NotYouButton isHidden={!!onTick} />
            </Details>
          )}
        </Element>
      </CardContext.Provider>
    );
  }),
);
