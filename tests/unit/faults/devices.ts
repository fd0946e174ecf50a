import type { Session } from "../../../src/session/Session.js";
import { fixtureSessions } from "../../../src/testing/index.js";

/**
 * The devices of each account. No name occurs in both accounts. The first device is the one that sends the
 * requests.
 */
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

/** Which account the sessions belong to. */
export type Account = keyof typeof devices;

/** The name of each device on the screen. */
export const nameOf = new Map<string, string>(
  Object.values(devices).flatMap((rows) => rows.map(([key, name]) => [key, name] as const)),
);

/**
 * Returns the device of a session. A reauthentication or a new sign-in changes the session's id
 * ({@link renewed}).
 */
export const keyOf = (sessionId: string) => sessionId.replace(/'+$/, "");

/** Returns the session that replaces a device's previous session. */
export const renewed = (session: Session): Session => ({
  ...session,
  sessionId: `${session.sessionId}'`,
});

/** Returns the sessions that an account has at the start. */
export const sessionsOf = (account: Account): Session[] =>
  devices[account].map(([sessionId, , userAgent], index) => ({
    ...fixtureSessions[index]!,
    sessionId,
    userAgent,
  }));
