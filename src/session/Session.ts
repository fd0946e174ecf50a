import type { ClientHints } from "./ClientHints.js";
import type { SessionDevice } from "./SessionDevice.js";

/**
 * The place of a session's last use, as the backend derived it from the IP address. Each part may be missing,
 * and all of it is approximate.
 */
export interface SessionLocation {
  /** City, in the backend's language. */
  city?: string;
  /** Region, state or province. */
  region?: string;
  /** ISO 3166-1 alpha-2 code, such as `DE`. */
  countryCode?: string;
  /** Country, in the backend's language; used only when `countryCode` is missing. */
  countryName?: string;
}

/**
 * One sign-in of the account. The shape is the SteamSets `Session`, so that the objects of its SDK can be
 * passed unchanged.
 *
 * When the backend does not know a value, the value keeps its type: an unreadable time is an Invalid Date,
 * and a missing address or user agent is `""`. Only `sessionId` is never missing.
 *
 * Call `isKnownTime` before you print a time, because backends write "never" as a time before the year 2000
 * or more than 100 years ahead. A `createdAt` or `lastSeen` more than five minutes ahead of the server's
 * clock becomes an Invalid Date.
 */
export interface Session {
  /** When the person signed in. */
  createdAt: Date;
  /** When the session expires; a time more than 100 years ahead means that it does not expire. */
  expiresAt: Date;
  /** When the session was last used. */
  lastSeen: Date;
  /** IP address of the last use, as the backend stored it. */
  ip: string;
  /** The backend's id. The kit never shows it and never uses it in a DOM id. */
  sessionId: string;
  /** The `User-Agent` header as the device sent it. Treat it as hostile text. */
  userAgent: string;
  /** The place of `ip`, when the backend knows it. */
  location?: SessionLocation;
  /** The `Sec-CH-UA-*` headers that were sent with the user agent, when the backend stored them. */
  clientHints?: ClientHints;
  /** The device, when the backend describes it instead of keeping the user agent. */
  device?: SessionDevice;
  /** How the person signed in, such as `password` or `Google`. The details show it as it is. */
  signInMethod?: string;
  /** The application that the person signed in to. The details show it as it is. */
  application?: string;
  /** The organization that the session belongs to. The details show it as it is. */
  organization?: string;
  /**
   * Who uses this session in the person's place, such as `Support`. The row says so, and the kit never hides
   * such a row and never joins it with another one.
   */
  impersonator?: string;
}
