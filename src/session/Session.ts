import type { ClientHints } from "./ClientHints.js";

/**
 * Where a session was last used, as the backend worked it out from the address. Every part may be
 * missing; all of it is approximate.
 */
export interface SessionLocation {
  /** City, in the backend's language. */
  city?: string;
  /** Region, state or province. */
  region?: string;
  /** ISO 3166-1 alpha-2 code, such as `DE`. */
  countryCode?: string;
  /** Country in the backend's language; used only where `countryCode` is missing. */
  countryName?: string;
}

/**
 * One sign-in of the account: the SteamSets `Session`, so that its SDK's objects go in unchanged.
 *
 * What a backend does not know keeps its type: an unreadable time is an Invalid Date, a missing address
 * or user agent is `""`. Ask `isKnownTime` before you print a time: one before the year 2000 or more than
 * 100 years ahead is a backend's "never". A sign-in or last use that is more than five minutes ahead of the
 * server's clock becomes an Invalid Date. Only `sessionId` cannot be missing.
 */
export interface Session {
  /** When the person signed in. */
  createdAt: Date;
  /** When the session ends by itself; more than 100 years ahead: it does not. */
  expiresAt: Date;
  /** When the session was last used. */
  lastSeen: Date;
  /** Address of the last use, as the backend stored it. */
  ip: string;
  /** The backend's id; never shown, never part of a DOM id. */
  sessionId: string;
  /** The `User-Agent` header as the device sent it: hostile text. */
  userAgent: string;
  /** Where that address is, when the backend knows. */
  location?: SessionLocation;
  /** The `Sec-CH-UA-*` headers that came with the user agent, when the backend kept them. */
  clientHints?: ClientHints;
}
