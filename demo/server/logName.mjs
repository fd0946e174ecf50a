/** The paths that the log may contain. No part of them comes from a client. */
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
 * Returns a path in the form that the log may contain. An unknown path is cut, because it may contain a secret, such
 * as the token in Better Auth's `/reset-password/<token>`. Returns `undefined` for the files of the page.
 *
 * @param {string} pathname
 * @returns {string | undefined}
 */
export function logName(pathname) {
  if (known.includes(pathname)) return pathname;
  const prefix = prefixes.find((start) => pathname.startsWith(start));
  return prefix && `${prefix}…`;
}
