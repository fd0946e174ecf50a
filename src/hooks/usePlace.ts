"use client";

import { describeAddress } from "../network/describeAddress.js";
import { describePlace } from "../network/describePlace.js";
import type { Session } from "../session/Session.js";
import { useHiddenAddress } from "./useHiddenAddress.js";
import { useLocale } from "./useLocale.js";
import { useMessages } from "./useMessages.js";

/** Networks that say more about a place than the address does. */
const tellingKinds: ReadonlySet<string> = new Set([
  "this-computer",
  "local-network",
  "carrier-nat",
  "link-local",
]);

/**
 * Where a session was last used: its place, else its kind of network, else its address unless that
 * is hidden.
 */
export function usePlace({ location, ip, sessionId }: Session): string {
  const { addressKinds, unknownPlace } = useMessages();
  const locale = useLocale();
  const { isHidden } = useHiddenAddress(sessionId);
  const place = describePlace(location, locale);
  if (place) return place;
  const { kind, text = unknownPlace } = describeAddress(ip);
  if (!tellingKinds.has(kind)) return isHidden ? unknownPlace : text;
  const word = addressKinds[kind as keyof typeof addressKinds];
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}
