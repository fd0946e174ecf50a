import { cookieToken } from "./cookieToken.mjs";
import { findTwin } from "./replaceSession.mjs";

/**
 * Returns a function that tells who is signed in with the cookie of a request, with the fields that the page needs.
 * It returns `null` for nobody, and `undefined` when that is not certain: another tab has just replaced the
 * session, and the new cookie is still on its way.
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
