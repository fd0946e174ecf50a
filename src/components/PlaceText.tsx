"use client";

import type { ReactNode } from "react";
import { useFlag } from "../hooks/useFlag.js";
import { usePlace } from "../hooks/usePlace.js";
import { Flag } from "../parts/card.js";
import type { Session } from "../session/Session.js";

/**
 * Where a session was last used; the flag is an ornament beside the country's name. In the direction
 * of the page, whatever letters it begins with: "Berlin, ألمانيا" is read from the right.
 */
export function PlaceText({ session }: { session: Session }): ReactNode {
  const place = usePlace(session);
  const flag = useFlag(session);
  return (
    <>
      {flag && <Flag>{flag}</Flag>}
      {place}
    </>
  );
}
