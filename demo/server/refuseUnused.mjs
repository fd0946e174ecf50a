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
]);

/**
 * Refuses what Better Auth offers beside: `/verify-password` alone would let whoever holds a cookie
 * guess the password past the limit of sign-ins. Accounts are made by the demo's own seeding only.
 *
 * @param {import("better-auth").GenericEndpointContext} context As Better Auth has chosen the endpoint.
 */
export function refuseUnused({ path, headers }) {
  const isSeeding = path === "/sign-up/email" && headers?.has("x-demo-seeding");
  if (!used.has(path) && !isSeeding) throw new APIError("NOT_FOUND", { code: "NOT_FOUND" });
}
