import type { ClerkLike, ClerkSession } from "./ClerkLike.js";

/** Whether the session can still be used. A row in Clerk's cache stays there after its end. */
export const isLive = (status: unknown): boolean => status === "active" || status === "pending";

/** What {@link toSession} needs besides the row. */
interface Listing {
  /** The session of this browser. */
  here: ClerkLike["session"];
  /** When the list was requested, in milliseconds since 1970, by this device's clock. */
  askedAt: number;
  /** The name of those who sign in in the person's place. */
  impersonator: string;
}

/**
 * One row. Clerk's SDK writes the present moment for a time that the server left out, so a time within the
 * request is unknown, except for the last use of this browser. Only the sign-in of this browser is known.
 */
export function toSession(
  row: ClerkSession | null,
  { here, askedAt, impersonator }: Listing,
): unknown {
  if (!row) return row;
  const isHere = row.id === here?.id;
  const { latestActivity, actor } = row;
  const { city, country, ...activity } = latestActivity ?? {};
  const isCode = /^[A-Z]{2}$/.test(country ?? "");
  const unlessNow = (time: Date) =>
    Number(time) >= askedAt && Number(time) <= Date.now() ? null : time;
  return {
    sessionId: row.id,
    createdAt: isHere ? here?.createdAt : undefined,
    lastSeen: isHere ? row.lastActiveAt : unlessNow(row.lastActiveAt),
    expiresAt: unlessNow(row.expireAt),
    ip: activity.ipAddress,
    location: isCode ? { city, countryCode: country } : { city, countryName: country },
    device: {
      browser: activity.browserName,
      browserVersion: activity.browserVersion,
      model: activity.deviceType,
      kind: activity.isMobile === true ? "mobile" : undefined,
    },
    ...(actor && { impersonator }),
  };
}
