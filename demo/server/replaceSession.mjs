import { ownToken } from "./ownToken.mjs";

/**
 * Ends the session of the cookie that a sign-in comes with, before the new one is made: the proof of
 * who asks replaces the session (OWASP ASVS 5.0, 7.2.4), a cookie from before is worthless, and no
 * list ever holds one browser twice. The new one is signed in now: that is its `createdAt`.
 *
 * @param {import("better-auth").GenericEndpointContext | null} context
 * @param {ReturnType<typeof import("./events.mjs").createEvents>} events
 */
export async function replaceSession(context, events) {
  const token = await ownToken(context);
  const before = token && (await context?.context.internalAdapter.findSession(token));
  if (!before) return;
  events.replaced(before.session.id);
  await context?.context.internalAdapter.deleteSession(before.session.token);
}
