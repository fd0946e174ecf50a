import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { Session } from "../../session/Session.js";

/** Props of `SessionCard`; the others reach its element. */
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
  /**
   * What stands at the end of the row in place of its button; the question, and what became of it, stay
   * the card's. `null` is no button. A throw in it stops the card, unless you put an error boundary
   * around it.
   *
   * @default a `RevokeButton` where there is a provider
   */
  action?: ReactNode;
}
