import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { SessionRow } from "../../hooks/row/SessionRow.js";
import type { Session } from "../../session/Session.js";
import type { OwnAction } from "./useRowSettings.js";

/** Props of `SessionCard`. All other props are passed to its element. */
export interface SessionCardProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** The session to show. */
  session: Session;
  /** Whether this device uses the session. @default false */
  isCurrent?: boolean;
  /**
   * Whether a link in your e-mail is about this session. The card is marked, says so, and scrolls into view.
   * @default false
   */
  isHighlighted?: boolean;
  /** Level of the heading with the name of the device, from 1 to 6. @default 3 */
  headingLevel?: number;
  /**
   * The name of the device in buttons, questions and messages. Set it when two cards would have the same
   * name; the heading does not change.
   * @default the name in the heading
   */
  deviceName?: string;
  /** The element to render. Use `li` inside a list. @default "div" */
  as?: "li" | "div";
  /**
   * Replaces the button at the end of the card. The card still shows the question and the outcome. `null`
   * means no button. A function gets the button as data, so that a button of your own looks and works as the kit's;
   * it is called only when there is a `SessionsProvider`. When it throws, the card shows an error instead, unless
   * you wrap it in an error boundary.
   *
   * @default a `RevokeButton` when there is a `SessionsProvider`
   * @example
   * ```tsx
   * <SessionCard
   *   session={session}
   *   action={(revoke) => <MyButton loading={revoke.isBusy} {...revoke.buttonProps}>{revoke.label}</MyButton>}
   * />
   * ```
   */
  action?: OwnAction;
  /**
   * Replaces the content of the card: icon, name, place, time and button. The card still shows the question and the
   * outcome, and moves the focus.
   * @default the content of the kit
   */
  renderRow?: ((row: SessionRow) => ReactNode) | undefined;
}
