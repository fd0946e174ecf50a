"use client";

import type { ReactNode } from "react";
import { useFlag } from "../hooks/useFlag.js";
import { usePlace } from "../hooks/usePlace.js";
import { Flag, Place } from "../parts/card.js";
import type { Session } from "../session/Session.js";

/**
 * Where a session was last used; the flag is an ornament beside the country's name. In the direction
 * of the page, whatever letters it begins with: "Berlin, ألمانيا" is read from the right. Renders a `<p>`.
 */
export function PlaceText({ id, session }: { id: string; session: Session }): ReactNode {
  const place = usePlace(session);
  const flag = useFlag(session);
  return (
    <Place id={id}>
      {flag ? (
        <>
          <Flag>{flag}</Flag>
          <span>{place}</span>
        </>
      ) : (
        place
      )}
    </Place>
  );
}
