import { APIError } from "better-auth/api";
import { ownToken } from "./ownToken.mjs";
import { findTwin } from "./replaceSession.mjs";

/**
 * When a page sends its account (`x-account`), refuses its requests while the browser is signed in to another account
 * or to none. Another tab may have changed the account since the page was loaded.
 *
 * @param {import("better-auth").GenericEndpointContext} context
 * @param {import("./database.mjs").Tables} db
 */
export async function requireAccount(context, db) {
  if (!context.headers?.has("x-account")) return;
  const token = await ownToken(context);
  const own = token && (await context.context.internalAdapter.findSession(token));
  const twin = token && !own ? await findTwin(db, token) : undefined;
  refuseOther(context, own ? own.user.id : twin?.userId);
}

/**
 * Refuses a request when its page belongs to another account.
 *
 * @param {import("better-auth").GenericEndpointContext | null} context
 * @param {string | undefined} userId The account of the session, or of the session that is about to be created.
 */
export function refuseOther(context, userId) {
  const wanted = context?.headers?.get("x-account");
  if (wanted && wanted !== userId) throw new APIError("CONFLICT", { code: "ANOTHER_ACCOUNT" });
}
