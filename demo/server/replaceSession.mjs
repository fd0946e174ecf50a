import { ownToken } from "./ownToken.mjs";

/** Longer than whatever was sent with the cookie of before can be on its way. */
const graceMs = 60_000;

/**
 * The session that a sign-in has just made: one that came with the same cookie, or from the same page.
 *
 * @param {import("./database.mjs").Tables} db
 * @param {string} attempt
 */
export async function findTwin(db, attempt) {
  return db
    .selectFrom("session")
    .select(["id", "token", "userId"])
    .where("attempt", "=", attempt)
    .where("createdAt", ">", new Date(Date.now() - graceMs).toISOString())
    .executeTakeFirst();
}

/**
 * Ends the session of the cookie that a sign-in comes with, before the new one is made: the proof of
 * who asks replaces the session (OWASP ASVS 5.0, 7.2.4), a cookie from before is worthless, and no
 * list ever holds one browser twice. The new one is signed in now: that is its `createdAt`.
 *
 * A second sign-in with that cookie, or of the page that sent the first one (`x-attempt`), replaces the
 * first one's session and keeps its token: whichever answer arrives last, its cookie is good.
 *
 * @param {import("better-auth").GenericEndpointContext | null} context
 * @param {{ db: import("./database.mjs").Tables, userId: string,
 *   events: ReturnType<typeof import("./events.mjs").createEvents> }} options
 * @returns What the new session holds of it.
 */
export async function replaceSession(context, { db, userId, events }) {
  const own = await ownToken(context);
  const attempt = own ?? context?.headers?.get("x-attempt");
  if (!context || !attempt) return {};
  const { internalAdapter } = context.context;
  const before = own && (await internalAdapter.findSession(own));
  const twin = before ? undefined : await findTwin(db, attempt);
  const replaced = before ? before.session : twin;
  if (!replaced) return { attempt };
  events.replaced(replaced.id);
  await internalAdapter.deleteSession(replaced.token);
  return twin?.userId === userId ? { attempt, token: twin.token } : { attempt };
}
