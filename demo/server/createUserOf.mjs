import { cookieToken } from "./cookieToken.mjs";
import { findTwin } from "./replaceSession.mjs";

/**
 * Whose session the cookie of a request opens, in what the page needs of it; `null` for nobody's.
 * Nothing where that is not certain: another tab has just replaced the session, and the new cookie is
 * on its way.
 *
 * @param {Awaited<ReturnType<typeof import("./auth.mjs").createAuth>>} auth
 * @param {import("./database.mjs").Tables} db
 */
export function createUserOf(auth, db) {
  return async (/** @type {Headers} */ headers) => {
    const found = await auth.api.getSession({ headers });
    if (found) {
      const { id, name, email } = found.user;
      return { id, name, email };
    }
    const token = cookieToken(headers);
    return token && (await findTwin(db, token)) ? undefined : null;
  };
}
