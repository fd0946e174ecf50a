"use client";

import type { ReactNode } from "react";
import { useAddressVisibility } from "../../hooks/device/useAddressVisibility.js";
import type { DisplaySettings } from "../../hooks/context/SessionsContext.js";
import { flagOf } from "../../network/flagOf.js";
import { type OwnParts, ownPart } from "../../parts/ownParts.js";
import { Flag } from "../../parts/row.js";
import { partOf } from "../../parts/named.js";
import type { Session } from "../../session/Session.js";
import { placeName } from "../../wording/placeName.js";

/**
 * The place where a session was last used. The flag is decoration, because the name of the country is beside
 * it. The text has the direction of the page and not of its first letter: on a right-to-left page, "Berlin,
 * ألمانيا" is read from the right. Renders a `<p>`.
 *
 * @param id The id of the `<p>`; the row's buttons refer to it.
 */
export function placeText(
  id: string,
  session: Session,
  { messages, showFlags }: DisplaySettings,
  locale: string,
  isHidden: boolean,
  own: OwnParts | undefined,
): ReactNode {
  const place = placeName(session, messages, locale, isHidden);
  const flag = showFlags && flagOf(session.location?.countryCode);
  return ownPart(
    own,
    // Keep the text as the only child of an element, because a page translator replaces text nodes.
    <p data-sessions="row-place" part={partOf("row-place")} id={id}>
      {flag ? (
        <>
          <Flag>{flag}</Flag>
          <span>{place}</span>
        </>
      ) : (
        place
      )}
    </p>,
  );
}

/**
 * As `placeText`, for a host that hides addresses. Only then a row subscribes to the addresses that the user
 * asked to see.
 */
export function HideablePlace(props: {
  id: string;
  session: Session;
  display: DisplaySettings;
  locale: string;
  own: OwnParts | undefined;
}): ReactNode {
  const { id, session, display, locale, own } = props;
  const { isHidden } = useAddressVisibility(session.sessionId);
  return placeText(id, session, display, locale, isHidden, own);
}
