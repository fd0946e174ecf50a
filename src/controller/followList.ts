import { dropRows, watchList } from "../query/sessionsCache.js";
import { isOver } from "../session/SessionsError.js";
import { isReauthenticating } from "../revocation/selectors.js";
import type { Kit } from "./Kit.js";
import { report } from "./syncStore.js";

/**
 * Learns what each list says, also where no list is shown: what became of a sign-out, and that nothing may
 * be asked or kept any more, because this session is over or another account is here.
 *
 * @returns How to stop.
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
