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
import { Details } from "../../parts/row.js";
import { partOf } from "../../parts/named.js";
import { ownPart } from "../../parts/ownParts.js";
import type { Revocation } from "../../revocation/RevocationState.js";
import type { SessionTimes } from "../../time/sessionTimes.js";
import { nameDevice } from "../../wording/nameDevice.js";
import { DropPress } from "../lazy/DropPress.js";
import { Missed, WhenActing } from "../lazy/WhenActing.js";
import { FromYourMessage } from "./FromYourMessage.js";
import { OwnContent } from "./OwnContent.js";
import { impersonatorNote } from "./impersonatorNote.js";
import { rowAction } from "./rowAction.js";
import { rowContent } from "./rowContent.js";
import { atRest, changed, noMessage } from "./rowState.js";
import type { SessionCardProps } from "./SessionCardProps.js";
import type { RowSettings } from "./useRowSettings.js";

/** Props of {@link CardContent}. */
export interface CardContentProps extends Pick<
  SessionCardProps,
  "session" | "isCurrent" | "isHighlighted" | "deviceName" | "as" | "role"
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
  /** A message below the times. */
  note?: ReactNode;
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
  const { as = "div", role, rest, refs, note, isSelected = false } = props;
  const { kit, own, headingLevel, isBusy = false, onTick, RowCheckbox, renderRow } = settings;
  const { messages } = settings.display;
  const [{ isOpen, message, missed, waitingPress }, change] = useReducer(changed, atRest);
  if (revocation && !message) change({ message: noMessage });
  const id = useId();
  const ref = useRef<HTMLElement>(null);
  const status = revocation?.status ?? "idle";
  const element = refs?.element ?? ref;
  const { deviceName = nameDevice(device, messages) } = props;
  const describedBy = renderRow ? "" : `${id}p ${id}l`;
  const card = { session, isCurrent, deviceName, describedBy };
  const isSelecting = onTick !== undefined;
  const Element = as as "div";
  const onToggle = () => change({ isOpen: !isOpen });
  const content = renderRow
    ? undefined
    : rowContent({ settings, card, device, times, id, isOpen, onToggle });
  return ownPart(
    own,
    <Element
      data-sessions="row"
      part={partOf("row")}
      role={role}
      {...rest}
      ref={(refs?.attach ?? ref) as Ref<HTMLDivElement>}
      data-device={device.type}
      data-status={kit && status}
      data-current={isCurrent ? "" : undefined}
      data-highlighted={isHighlighted ? "" : undefined}
      data-selected={onTick && isSelected ? "" : undefined}
      // An own row may have no name that can have the focus when the row before it goes.
      tabIndex={renderRow ? -1 : rest?.tabIndex}
    >
      {onTick && RowCheckbox && (
        <RowCheckbox {...{ session, describedBy, deviceName, isBusy, isSelected, onTick }} />
      )}
      {content?.tile}
      {content?.heading}
      {content?.place}
      {content?.active}
      {content?.since}
      {content?.expiry}
      {renderRow && (
        <OwnContent
          {...{ settings, renderRow, card, device, times, revocation, message, change }}
          isSelected={isSelecting ? isSelected : undefined}
        />
      )}
      {isHighlighted && <FromYourMessage row={element} />}
      {session.impersonator && impersonatorNote(session.impersonator, messages)}
      {note}
      {message && (
        <CardContext.Provider value={card}>
          <WhenActing>
            {({ RowMessage }) => <RowMessage {...{ revocation, isSelecting }} onChange={change} />}
          </WhenActing>
        </CardContext.Provider>
      )}
      {!renderRow && rowAction({ settings, card, revocation, message, isSelecting, change })}
      {waitingPress && <DropPress press={waitingPress} />}
      {missed !== undefined && <Missed since={missed} />}
      {kit && message && (
        <WhenActing awaitedFor="press" asks={status === "asking" ? "any" : undefined}>
          {({ RowQuestion }) => (
            <RowQuestion {...{ kit, card, revocation, headingLevel, element }} />
          )}
        </WhenActing>
      )}
      {isOpen && (
        <CardContext.Provider value={card}>
          <Details id={`${id}d`}>
            <WhenActing awaitedFor="press">
              {({ RowDetails }) => <RowDetails {...{ session, device, isCurrent, isSelecting }} />}
            </WhenActing>
          </Details>
        </CardContext.Provider>
      )}
    </Element>,
  );
});
