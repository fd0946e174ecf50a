"use client";

import { describeAddress } from "../network/describeAddress.js";
import { describePlace } from "../network/describePlace.js";
import type { Session } from "../session/Session.js";
import { useLocale } from "./useLocale.js";
import { useMessages } from "./useMessages.js";

/** Networks that say more about a place than the address does. */
const tellingKinds: ReadonlySet<string> = new Set([
  "this-computer",
  "local-network",
  "carrier-nat",
  "link-local",
]);

/** Where a session was last used: its place, else its kind of network, else its address. */
export function usePlace({ location, ip }: Session): string | undefined {
  const { addressKinds } = useMessages();
  const locale = useLocale();
  const place = describePlace(location, locale);
  if (place) return place;
  const { kind, text } = describeAddress(ip);
  if (!tellingKinds.has(kind)) return text;
  const word = addressKinds[kind as keyof typeof addressKinds];
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}
