import { ownToken } from "./ownToken.mjs";

/** No request with the old cookie is on its way for longer than this. */
const graceMs = 60_000;

/**
 * Finds the session that a sign-in with the same cookie or from the same page has just created.
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
 * When a sign-in comes with the cookie of a session, ends that session before the new one is created. So entering
 * the password replaces the session (OWASP ASVS 5.0, 7.2.4), the old cookie becomes worthless, and no list shows
 * one browser twice. The `createdAt` of the new session is the time of the password entry.
 *
 * When a second sign-in comes with the same cookie, or with the same key of the page (`x-attempt`), it replaces the
 * session of the first one. It keeps that session's token, because either answer may arrive last.
 *
 * @param {import("better-auth").GenericEndpointContext | null} context
 * @param {{ db: import("./database.mjs").Tables, userId: string,
 *   events: ReturnType<typeof import("./events.mjs").createEvents> }} options
 * @returns The fields that the new session takes over.
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
 * When somebody signs out with a cookie that another tab has just replaced, ends the new session as well, because the
 * person believes to be signed out.
 *
 * @param {import("better-auth").GenericEndpointContext} context
 * @param {import("./database.mjs").Tables} db
 */
export async function endTwin(context, db) {
  const own = context.path === "/sign-out" && (await ownToken(context));
  const twin = own && (await findTwin(db, own));
  if (twin) await context.context.internalAdapter.deleteSession(twin.token);
}
