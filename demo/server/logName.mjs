/** What the log may name: no part of these comes from a client. */
const known = [
  "/api/auth/change-password",
  "/api/auth/get-session",
  "/api/auth/list-sessions",
  "/api/auth/revoke-other-sessions",
  "/api/auth/revoke-session",
  "/api/auth/revoke-sessions",
  "/api/auth/sign-in/email",
  "/api/auth/sign-out",
  "/api/auth/sign-up/email",
  "/demo/another-device",
  "/demo/events",
];
const prefixes = ["/api/auth/", "/api/", "/demo/"];

/**
 * A path as the log names it: cut where it may hold a secret, as the token in Better Auth's
 * `/reset-password/<token>`. Nothing for the files of the page.
 *
 * @param {string} pathname
 * @returns {string | undefined}
 */
export function logName(pathname) {
  if (known.includes(pathname)) return pathname;
  const prefix = prefixes.find((start) => pathname.startsWith(start));
  return prefix && `${prefix}…`;
}
