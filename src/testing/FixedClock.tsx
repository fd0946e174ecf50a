"use client";

import { type ReactNode, useMemo } from "react";
import { ClockContext } from "../hooks/context/ClockContext.js";

/** Props of {@link FixedClock}. */
export interface FixedClockProps {
  /** The time at which everything below is shown. @example `fixtureNow` */
  now: Date;
  /** What is shown at this time, for example a `SessionCard` without a provider. */
  children: ReactNode;
}

/**
 * Stops the clock for all components and hooks of the kit below it, so that "4 minutes ago" is the same in each
 * picture. It works with and without a `SessionsProvider`, and replaces the time of its backend. It does not change
 * `Date`. Renders no element.
 *
 * @example
 * ```tsx
 * <FixedClock now={fixtureNow}>
 *   <SessionCard session={fixtureSession()} />
 * </FixedClock>
 * ```
 */
export function FixedClock({ now, children }: FixedClockProps): ReactNode {
  const time = now.getTime();
  const clock = useMemo(
    () => ({
      // The lead grows smaller as this device's clock goes on, so the sum stays the same.
      get: () => ({ wallMs: time - Date.now(), steadyMs: -Infinity }),
      subscribe: () => () => undefined,
    }),
    [time],
  );
  return <ClockContext.Provider value={clock}>{children}</ClockContext.Provider>;
}
