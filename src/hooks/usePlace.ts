"use client";

import type { Session } from "../session/Session.js";
import { placeText } from "./placeText.js";
import { useHiddenAddress } from "./useHiddenAddress.js";
import { useLocale } from "./useLocale.js";
import { useMessages } from "./useMessages.js";

/** Where a session was last used, without the address where that is hidden. */
export function usePlace(session: Session): string {
  const { isHidden } = useHiddenAddress(session.sessionId);
  return placeText(session, useMessages(), useLocale(), isHidden);
}
