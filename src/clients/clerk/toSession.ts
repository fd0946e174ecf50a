import type { ClerkLike, ClerkSession } from "./ClerkLike.js";

const ended = new Set<unknown>(["abandoned", "ended", "expired", "removed", "replaced", "revoked"]);

/** Whether a status says that the session has ended. A row in Clerk's cache stays there after its end. */
export const isEnded = (status: unknown): boolean => ended.has(status);

/** A field of a row; `undefined` when the row is no object, or when its getter throws. */
export function peek(row: unknown, name: "id" | "status"): unknown {
  try {
    return (row as Partial<ClerkSession> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}

/** What {@link toSession} needs besides the row. */
interface Listing {
  /** The session of this browser. */
  here: ClerkLike["session"];
  /** When the list was requested, in milliseconds since 1970, by this device's clock. */
  askedAt: number;
  /** The name of those who sign in in the person's place. */
  impersonator: string;
}

/** One row. A row that is no object, or whose getter throws, is `null`, so that the kit counts it. */
export function toSession(row: unknown, listing: Listing): unknown {
  try {
    return typeof row === "object" && row ? readRow(row as ClerkSession, listing) : null;
  } catch {
    return null;
  }
}

/**
 * Clerk's SDK writes the present moment for a time that the server left out, so a time within the
 * request is unknown, except for the last use of this browser. Only the sign-in of this browser is known.
 */
function readRow(row: ClerkSession, { here, askedAt, impersonator }: Listing): unknown {
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
