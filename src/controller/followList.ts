import { dropRows, watchList } from "../query/sessionsCache.js";
import { isOver } from "../session/SessionsError.js";
import { isReauthenticating } from "../revocation/selectors.js";
import type { Kit } from "./Kit.js";
import { report } from "./syncStore.js";

/**
 * Updates the store from each fetched list. Does this also when no component shows the list, because the list
 * may decide the outcome of a revocation. When this session is over, or the list belongs to another account,
 * drops the revocations and the cached rows.
 *
 * @returns A function that stops it.
 */
export function followList(kit: Kit): () => void {
  const { client, account, queryClient, controller } = kit;
  return watchList(queryClient, client, account, (pages, error) => {
    const { get, dispatch } = controller.revocations;
    if (pages) report(kit, pages);
    if (isOver(error) && !isReauthenticating(get())) dispatch({ type: "cleared" });
    else if (!pages || !get().isReplaced) return;
    dropRows(queryClient, client, account);
  });
}
