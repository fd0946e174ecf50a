"use client";

import { type ReactNode, useContext } from "react";
import { placeText } from "../hooks/placeText.js";
import { useHiddenAddress } from "../hooks/useHiddenAddress.js";
import { WordingContext } from "../hooks/WordingContext.js";
import { flagOf } from "../network/flagOf.js";
import { Flag } from "../parts/card.js";
import type { Session } from "../session/Session.js";

/** Props of {@link PlaceText}. */
export interface PlaceTextProps {
  session: Session;
  locale: string;
}

/**
 * Where a session was last used; the flag is an ornament beside the country's name. In the direction
 * of the page, whatever letters it begins with: "Berlin, ألمانيا" is read from the right. Renders text.
 */
export function PlaceText(props: PlaceTextProps): ReactNode {
  const { session, locale } = props;
  const { messages, hideAddresses, showFlags } = useContext(WordingContext);
  // Only where addresses are hidden does a row listen to what somebody asked to see.
  if (hideAddresses) return <HideablePlace {...props} />;
  return withFlag(placeText(session, messages, locale, false), session, showFlags);
}

function HideablePlace({ session, locale }: PlaceTextProps): ReactNode {
  const { messages, showFlags } = useContext(WordingContext);
  const { isHidden } = useHiddenAddress(session.sessionId);
  return withFlag(placeText(session, messages, locale, isHidden), session, showFlags);
}

function withFlag(place: string, { location }: Session, isWanted = false): ReactNode {
  const flag = isWanted ? flagOf(location?.countryCode) : undefined;
  if (!flag) return place;
  return (
    <>
      <Flag>{flag}</Flag>
      <span>{place}</span>
    </>
  );
}
