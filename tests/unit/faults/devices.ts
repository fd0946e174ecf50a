import type { Session } from "../../../src/session/Session.js";
import { fixtureSessions } from "../../../src/testing/index.js";

/** What each account is signed in on; no name is in both. The first is the one that asks. */
const devices = {
  ada: [
    ["ada-mac", "Chrome on macOS", fixtureSessions[0]!.userAgent],
    ["ada-phone", "Safari on iPhone", fixtureSessions[1]!.userAgent],
    ["ada-linux", "Firefox on Linux", fixtureSessions[2]!.userAgent],
    ["ada-edge", "Edge on Windows", fixtureSessions[3]!.userAgent],
  ],
  eve: [
    ["eve-android", "Chrome on Android", fixtureSessions[4]!.userAgent],
    ["eve-curl", "curl (command line)", "curl/8.16.0"],
    ["eve-steam", "Steam on Windows", fixtureSessions[5]!.userAgent],
  ],
} as const;

/** Whose sessions. */
export type Account = keyof typeof devices;

/** The name on screen of each device. */
export const nameOf = new Map<string, string>(
  Object.values(devices).flatMap((rows) => rows.map(([key, name]) => [key, name] as const)),
);

/** The device of a session: a proof or a new sign-in gives it another id ({@link renewed}). */
export const keyOf = (sessionId: string) => sessionId.replace(/'+$/, "");

/** The session that a device has after its last one. */
export const renewed = (session: Session): Session => ({
  ...session,
  sessionId: `${session.sessionId}'`,
});

/** The sessions of an account as they are at first. */
export const sessionsOf = (account: Account): Session[] =>
  devices[account].map(([sessionId, , userAgent], index) => ({
    ...fixtureSessions[index]!,
    sessionId,
    userAgent,
  }));
