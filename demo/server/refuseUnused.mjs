import { APIError } from "better-auth/api";

/** The endpoints of Better Auth that the demo uses. */
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
 * Refuses all other endpoints of Better Auth. For example, `/verify-password` would let somebody with a stolen cookie
 * guess the password without the limit of sign-ins. Only the demo's own seeding may create an account.
 *
 * @param {import("better-auth").GenericEndpointContext} context The request, after Better Auth has chosen the endpoint.
 */
export function refuseUnused({ path, headers }) {
  const isSeeding = path === "/sign-up/email" && headers?.has("x-demo-seeding");
  if (!used.has(path) && !isSeeding) throw new APIError("NOT_FOUND", { code: "NOT_FOUND" });
}
