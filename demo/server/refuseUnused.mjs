import { APIError } from "better-auth/api";

/** Better Auth's calls that the demo has a use for. */
const used = new Set([
  "/change-password",
  "/get-session",
  "/list-sessions",
  "/revoke-other-sessions",
  "/revoke-session",
  "/revoke-sessions",
  "/sign-in/email",
  "/sign-out",
  "/sign-up/email",
]);

/**
 * Refuses what Better Auth offers beside: `/verify-password` alone would let whoever holds a cookie
 * guess the password past the limit of sign-ins.
 *
 * @param {string} path As Better Auth calls the endpoint that it has chosen.
 */
export function refuseUnused(path) {
  if (!used.has(path)) throw new APIError("NOT_FOUND", { code: "NOT_FOUND" });
}
