"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useMemo } from "react";
import { useCancelWithLast } from "../hooks/revoke/useCancelWithLast.js";
import { useLocale } from "../hooks/time/useLocale.js";
import { useDevice } from "../hooks/useDevice.js";
import { reviveSession } from "../session/reviveSession.js";
import type { Session } from "../session/Session.js";
import { latestPast, withoutFuture } from "../session/time.js";
import { CardContent } from "./row/CardContent.js";
import { Guard } from "./shared/Guard.js";
import { StoppedCard } from "./row/StoppedCard.js";

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
  /**
   * What stands at the end of the row in place of its button; the question, and what became of it, stay
   * the card's. `null` is no button. A throw in it stops the card, unless you put an error boundary
   * around it.
   *
   * @default a `RevokeButton` where there is a provider
   */
  action?: ReactNode;
}

/**
 * One session: device, place, last use, and how to end it; its name opens the details. Needs no
 * client: without a `SessionsProvider` it only shows. Renders a `<div>`, or a `<li>`.
 */
export const SessionCard = forwardRef<HTMLElement, SessionCardProps>(
  function SessionCard(props, ref) {
    const { as, id, dir, className, style } = props;
    return (
      <Guard hostRef={ref} stopped={<StoppedCard {...{ as, id, dir, className, style }} />}>
        {(own) => <DescribedCard {...props} ref={own} />}
      </Guard>
    );
  },
);

const DescribedCard = forwardRef<HTMLElement, SessionCardProps>(function DescribedCard(props, ref) {
  const session = useMemo(
    () => withoutFuture(reviveSession(props.session), latestPast()),
    [props.session],
  );
  useCancelWithLast();
  const device = useDevice(session, props.isCurrent);
  const locale = useLocale();
  return <CardContent {...props} session={session} device={device} locale={locale} ref={ref} />;
});
