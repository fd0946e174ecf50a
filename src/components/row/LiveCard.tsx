"use client";

import { type ReactNode, useMemo } from "react";
import { useRevocation } from "../../hooks/context/useRevocations.js";
import { useSessionTimes } from "../../hooks/time/useSessionTimes.js";
import { CardContent, type CardContentProps } from "./CardContent.js";

/** A row that is in no list of rows. It follows the clock and its revocation itself. */
export function LiveCard(props: Omit<CardContentProps, "times" | "revocation">): ReactNode {
  const { session, isCurrent = false, settings } = props;
  const one = useMemo(() => [session], [session]);
  const [times] = useSessionTimes(one, isCurrent, settings.locale);
  const revocation = useRevocation(session.sessionId);
  return <CardContent {...props} times={times!} revocation={revocation} />;
}
