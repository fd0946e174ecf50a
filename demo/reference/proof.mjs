import { problem } from "./problem.mjs";

/**
 * Asks for the password again when the last entry is too old (OWASP ASVS 5.0, 7.5.2), in the words of RFC 9470. The
 * kit then calls the page's `reauthenticate`.
 *
 * @param {import("./sessions.mjs").OwnSession} own
 * @param {number} seconds How long a password entry counts.
 * @returns {Response | undefined} The refusal; `undefined` when the entry still counts.
 */
export function refuseOldProof({ provenAt }, seconds) {
  if (Date.now() - provenAt < seconds * 1000) return undefined;
  const challenge = [
    'Bearer error="insufficient_user_authentication"',
    'error_description="Enter the password again"',
    `max_age=${seconds}`,
  ].join(", ");
  return problem(401, "Enter the password again", { "www-authenticate": challenge });
}
