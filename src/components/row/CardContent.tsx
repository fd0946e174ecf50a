"use client";

import {
  type HTMLAttributes,
  memo,
  type ReactNode,
  type Ref,
  type RefCallback,
  type RefObject,
  useId,
  useReducer,
  useRef,
} from "react";
import type { Device } from "../../device/Device.js";
import { CardContext } from "../../hooks/useCardSession.js";
import { Details } from "../../parts/details.js";
import { partOf } from "../../parts/named.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import type { SessionTimes } from "../../time/sessionTimes.js";
import { nameDevice } from "../../wording/nameDevice.js";
import { NotYouButton } from "../guide/NotYouButton.js";
import { ExpiryNote } from "./ExpiryNote.js";
import { FromYourMessage } from "./FromYourMessage.js";
import { impersonatorNote } from "./impersonatorNote.js";
import { HideablePlace, placeText } from "./placeText.js";
import { rowAction } from "./rowAction.js";
import { RowCheckbox } from "./RowCheckbox.js";
import { type MessageSummary, noMessage, RowMessage } from "./RowMessage.js";
import { RowQuestion } from "./RowQuestion.js";
import { deviceTile, lastActive, nameHeading } from "./rowTexts.js";
import type { SessionCardProps } from "./SessionCardProps.js";
import { SessionDetails } from "./SessionDetails.js";
import type { RowSettings } from "./useRowSettings.js";

/** Props of {@link CardContent}. */
export interface CardContentProps extends Pick<
  SessionCardProps,
  "session" | "isCurrent" | "isHighlighted" | "deviceName" | "as" | "action" | "role"
> {
  /** What all rows have in common. */
  settings: RowSettings;
  /** The parsed device. */
  device: Device;
  /** The times as text. */
  times: SessionTimes;
  /** The status of the revocation; `undefined` when none was started. */
  revocation: Revocation | undefined;
  /** Whether the row is selected. It is used only with `onTick`. */
  isSelected?: boolean;
  /** The host's props for the element. */
  rest?: HTMLAttributes<HTMLElement>;
  /** The element of the row, for a caller that has a ref of the host. `attach` sets both refs. */
  refs?: { element: RefObject<HTMLElement | null>; attach: RefCallback<HTMLElement> };
}

/**
 * One row, from data that its caller has already. It subscribes to nothing, because its list subscribes once
 * for many rows. It is memoised, so that a change of one row renders only that row. A row that the user does
 * not use consists of plain elements. The components for an action are mounted when the action starts; they
 * stay mounted, so that they can restore the focus. Renders a `<div>` or a `<li>`.
 */
export const CardContent = memo(function CardContent(props: CardContentProps): ReactNode {
  const { session, settings, device, times, revocation, isCurrent = false, isHighlighted } = props;
  const { as = "div", role, rest, refs, action, isSelected = false } = props;
  const { kit, display, locale, headingLevel, isWide, isBusy = false, onTick } = settings;
  const { messages } = display;
  const { sessionId } = session;
  const [{ isOpen, message }, change] = useReducer(changed, initialState);
  if (revocation && !message) change({ message: noMessage });
  const id = useId();
  const own = useRef<HTMLElement>(null);
  const status = revocation?.status ?? "idle";
  const element = refs?.element ?? own;
  const plainName = nameDevice(device, messages);
  const { deviceName = plainName } = props;
  const describedBy = `${id}p ${id}l`;
  const card = { session, isCurrent, deviceName, describedBy };
  const isSelecting = onTick !== undefined;
  const Element = as as "div";
  return (
    <Element
      data-sessions="card"
      part={partOf("card")}
      role={role}
      {...rest}
      ref={(refs?.attach ?? own) as Ref<HTMLDivElement>}
      data-status={kit && status}
      data-current={isCurrent ? "" : undefined}
      data-highlighted={isHighlighted ? "" : undefined}
    >
      {onTick ? (
        <RowCheckbox {...{ sessionId, describedBy, deviceName, isBusy, isSelected, onTick }} />
      ) : (
        deviceTile(device, isCurrent)
      )}
      {nameHeading({
        level: headingLevel,
        name: plainName,
        badgeText: isCurrent && messages.thisDevice,
        detailsId: isOpen ? `${id}d` : undefined,
        onToggle: () => change({ isOpen: !isOpen }),
      })}
      {display.hideAddresses ? (
        <HideablePlace {...{ session, display, locale }} id={`${id}p`} />
      ) : (
        placeText(`${id}p`, session, display, locale, false)
      )}
      {lastActive(`${id}l`, session.lastSeen, times, display, locale)}
      {isWide && (
        <p data-sessions="since" part={partOf("since")}>
          {times.since ? messages.signedIn(times.since) : messages.unknownTime}
        </p>
      )}
      {times.stage && <ExpiryNote expiresAt={session.expiresAt} stage={times.stage} />}
      {isHighlighted && <FromYourMessage row={element} />}
      {session.impersonator && impersonatorNote(session.impersonator, messages)}
      {message && (
        <CardContext.Provider value={card}>
          <RowMessage revocation={revocation} isSelecting={isSelecting} onChange={change} />
        </CardContext.Provider>
      )}
      {rowAction({ kit, card, revocation, message, action, isSelecting, messages })}
      {kit && message && <RowQuestion {...{ kit, card, revocation, headingLevel, element }} />}
      {isOpen && (
        <CardContext.Provider value={card}>
          <Details id={`${id}d`}>
            <SessionDetails session={session} device={device} />
            <NotYouButton isHidden={isSelecting} />
          </Details>
        </CardContext.Provider>
      )}
    </Element>
  );
});

/** The state of a row that the user uses. */
interface RowState {
  /** Whether the details are open. */
  isOpen: boolean;
  /** It is `undefined` until a revocation of this row starts. */
  message?: MessageSummary;
}

// One state for all rows at rest: it takes less memory than a state for each value.
const initialState: RowState = { isOpen: false };
const changed = (state: RowState, change: Partial<RowState>): RowState => ({ ...state, ...change });
