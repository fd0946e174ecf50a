"use client";

import { describeAddress } from "../network/describeAddress.js";
import { describePlace } from "../network/describePlace.js";
import type { Session } from "../session/Session.js";
import { useLocale } from "./useLocale.js";
import { useMessages } from "./useMessages.js";

/** Where a session was last used: its place, else what its address tells ("local network"). */
export function usePlace({ location, ip }: Session): string | undefined {
  const { addressKinds } = useMessages();
  const locale = useLocale();
  const place = describePlace(location, locale);
  if (place) return place;
  const { kind, text } = describeAddress(ip);
  const word = (addressKinds as Partial<Record<string, string>>)[kind];
  return word ? word[0]?.toLocaleUpperCase(locale) + word.slice(1) : text;
}
