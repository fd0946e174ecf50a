"use client";

import { forwardRef, useMemo } from "react";
import { useCancelWithLast } from "../hooks/revoke/useCancelWithLast.js";
import { useLocale } from "../hooks/time/useLocale.js";
import { useDevice } from "../hooks/useDevice.js";
import { reviveSession } from "../session/parseSessions.js";
import { latestPast, withoutFuture } from "../session/time.js";
import { CardContent } from "./row/CardContent.js";
import type { SessionCardProps } from "./row/SessionCardProps.js";
import { Guard } from "./shared/Guard.js";
import { StoppedCard } from "./row/StoppedCard.js";

/**
 * Shows one session: device, place, last use, and a button that revokes it. Its name is a button that opens
 * the details. It needs no client: without a `SessionsProvider` it only shows the session. Renders a `<div>`
 * or a `<li>` (`as`).
 *
 * @example
 * ```tsx
 * <SessionCard session={session} isCurrent headingLevel={3} />
 * ```
 */
export const SessionCard = forwardRef<HTMLElement, SessionCardProps>(
  function SessionCard(props, ref) {
    const { as, id, dir, className, style } = props;
    return (
      <Guard hostRef={ref} stopped={<StoppedCard {...{ as, id, dir, className, style }} />}>
        {(guardedRef) => <DescribedCard {...props} ref={guardedRef} />}
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
