"use client";

import { forwardRef, memo, useContext, useMemo, useRef } from "react";
import { DisplayContext } from "../hooks/context/DisplayContext.js";
import { useCancelWithLast } from "../hooks/revoke/useCancelWithLast.js";
import { useDevice } from "../hooks/useDevice.js";
import { useMergedRefs } from "../lib/react/useMergedRefs.js";
import { ColorSchemeContext } from "../parts/ColorSchemeContext.js";
import { reviveSession } from "../session/reviveSession.js";
import { latestPast, withoutFuture } from "../session/time.js";
import { nameDevice } from "../wording/nameDevice.js";
import { useEarlyPress } from "./lazy/useEarlyPress.js";
import { Missed } from "./lazy/WhenActing.js";
import { LiveCard } from "./row/LiveCard.js";
import { LoneVoice } from "./revoke/LoneVoice.js";
import { useRowSettings } from "./row/useRowSettings.js";
import type { SessionCardProps } from "./row/SessionCardProps.js";
import { Guard } from "./shared/Guard.js";
import { skeletonRow } from "./shared/skeletonRow.js";
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

const DescribedCard = memo(
  forwardRef<HTMLElement, SessionCardProps>(function DescribedCard(
    {
      session: given,
      isCurrent = false,
      isHighlighted,
      headingLevel = 3,
      deviceName,
      as = "div",
      action,
      renderRow,
      ...rest
    },
    ref,
  ) {
    const session = useMemo(() => withoutFuture(reviveSession(given), latestPast()), [given]);
    useCancelWithLast();
    const { messages } = useContext(DisplayContext);
    const device = useDevice(session, isCurrent);
    const scheme = useContext(ColorSchemeContext);
    const settings = useRowSettings({ headingLevel, isWide: true, action, renderRow });
    const element = useRef<HTMLElement>(null);
    const attach = useMergedRefs(element, ref);
    // The user cannot recognise a device without a name, so do not offer to sign it out yet.
    const isNamed = device && nameDevice(device, messages);
    const missed = useEarlyPress(element, isNamed ? `${as} ${session.sessionId}` : undefined);
    const refs = useMemo(() => ({ element, attach }), [attach]);
    if (!isNamed) return skeletonRow(as, settings.own);
    const card = { session, isCurrent, isHighlighted, deviceName, as };
    return (
      <LiveCard
        {...card}
        {...{ settings, device, refs }}
        note={
          <>
            <Missed since={missed} />
            {settings.kit && <LoneVoice session={session} deviceName={deviceName ?? isNamed} />}
          </>
        }
        rest={{ ...(scheme && { "data-scheme": scheme }), ...rest }}
      />
    );
  }),
);
