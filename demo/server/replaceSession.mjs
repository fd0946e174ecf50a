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
 * When a second sign-in comes with that cookie, or with the key of the same page (`x-attempt`), it
 * replaces what the first one made and keeps the token, because either answer may arrive last.
 *
 * @param {import("better-auth").GenericEndpointContext | null} context
 * @param {{ db: import("./database.mjs").Tables, userId: string,
 *   events: ReturnType<typeof import("./events.mjs").createEvents> }} options
 * @returns What the new session takes over.
 */
export async function replaceSession(context, { db, userId, events }) {
  const own = await ownToken(context);
  const attempt = own ?? context?.headers?.get("x-attempt")?.slice(0, 64);
  if (!context || !attempt) return {};
  const { internalAdapter } = context.context;
  const before = own && (await internalAdapter.findSession(own));
  const found = before ? undefined : await findTwin(db, attempt);
  const twin = found?.userId === userId ? found : undefined;
  const replaced = before ? before.session : twin;
  if (replaced) {
    events.replaced(replaced.id);
    await internalAdapter.deleteSession(replaced.token);
  }
  return { attempt, ...(twin && { token: twin.token }) };
}

/**
 * When somebody leaves with a cookie that another tab has just replaced, ends the session that took its
 * place, because whoever believes to have left must have.
 *
 * @param {import("better-auth").GenericEndpointContext} context
 * @param {import("./database.mjs").Tables} db
 */
export async function endTwin(context, db) {
  const own = context.path === "/sign-out" && (await ownToken(context));
  const twin = own && (await findTwin(db, own));
  if (twin) await context.context.internalAdapter.deleteSession(twin.token);
}
