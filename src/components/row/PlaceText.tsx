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
  /** The id of the `<p>`; the row's buttons refer to it. */
  id: string;
  /** The session. */
  session: Session;
  /** The language of the place, as a BCP 47 tag. */
  locale: string;
}

/**
 * The place where a session was last used. The flag is decoration, because the name of the country is beside
 * it. The text has the direction of the page and not of its first letter: on a right-to-left page, "Berlin,
 * ألمانيا" is read from the right. Renders a `<p>`.
 */
export function PlaceText(props: PlaceTextProps): ReactNode {
  const { id, session, locale } = props;
  const { messages, hideAddresses, showFlags } = useContext(DisplayContext);
  // A row subscribes to the addresses that the user asked to see only when the host hides addresses.
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
    // Keep the text as the only child of an element, because a page translator replaces text nodes.
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
