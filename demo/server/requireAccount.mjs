import { APIError } from "better-auth/api";
import { ownToken } from "./ownToken.mjs";
import { findTwin } from "./replaceSession.mjs";

/**
 * When a page says whose it is (`x-account`), refuses what it asks while its browser is signed in to
 * another account or to none, because another tab may have changed that since the page was loaded.
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
 * @param {import("better-auth").GenericEndpointContext | null} context
 * @param {string | undefined} userId Whose session it is, or is about to be.
 */
export function refuseOther(context, userId) {
  const wanted = context?.headers?.get("x-account");
  if (wanted && wanted !== userId) throw new APIError("CONFLICT", { code: "ANOTHER_ACCOUNT" });
}
