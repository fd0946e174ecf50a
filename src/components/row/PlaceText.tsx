"use client";

import { type ReactNode, useContext } from "react";
import { placeName } from "../../wording/placeName.js";
import { useAddressVisibility } from "../../hooks/device/useAddressVisibility.js";
import { DisplayContext } from "../../hooks/context/DisplayContext.js";
import { flagOf } from "../../network/flagOf.js";
import { Flag } from "../../parts/card.js";
import { named } from "../../parts/named.js";
import type { Session } from "../../session/Session.js";

/** Props of {@link PlaceText}. */
export interface PlaceTextProps {
  id: string;
  session: Session;
  locale: string;
}

/**
 * Where a session was last used; the flag is an ornament beside the country's name. In the direction
 * of the page, whatever letters it begins with: "Berlin, ألمانيا" is read from the right. Renders a `<p>`.
 */
export function PlaceText(props: PlaceTextProps): ReactNode {
  const { id, session, locale } = props;
  const { messages, hideAddresses, showFlags } = useContext(DisplayContext);
  // Only where addresses are hidden does a row listen to what somebody asked to see.
  if (hideAddresses) return <HideablePlace {...props} />;
  return withFlag(id, placeName(session, messages, locale, false), session, showFlags);
}

function HideablePlace({ id, session, locale }: PlaceTextProps): ReactNode {
  const { messages, showFlags } = useContext(DisplayContext);
  const { isHidden } = useAddressVisibility(session.sessionId);
  return withFlag(id, placeName(session, messages, locale, isHidden), session, showFlags);
}

function withFlag(id: string, place: string, { location }: Session, isWanted = false): ReactNode {
  const flag = isWanted ? flagOf(location?.countryCode) : undefined;
  return (
    // With its text as its only child, not as a component's: a page translator replaces text nodes.
    <p {...named("place")} id={id}>
      {flag ? (
        <>
          <Flag>{flag}</Flag>
          <span>{place}</span>
        </>
      ) : (
        place
      )}
    </p>
  );
}
