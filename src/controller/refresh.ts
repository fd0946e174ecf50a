import { readPages } from "../query/sessionsCache.js";
import { refreshSessions } from "../query/refreshSessions.js";
import { isOutcomeOpen, ownRow } from "../revocation/selectors.js";
import { isSessionsError } from "../session/SessionsError.js";
import { confirmOwnSignOut } from "./handOver.js";
import type { Kit } from "./Kit.js";
import { report } from "./syncStore.js";

/**
 * Refetches the list after requests were sent. Loads all pages only when an unknown outcome needs them. When
 * the outcome of this device's own sign-out is unknown, a 401 of the list confirms it.
 */
export async function refresh(kit: Kit): Promise<void> {
  const { client, account, queryClient, controller } = kit;
  const { get } = controller.revocations;
  const isUnknown = () => [...get().byId.values()].some(({ status }) => isOutcomeOpen(status));
  const ask = async (isWhole: boolean) => {
    const pages = await refreshSessions(queryClient, client, account, isWhole);
    if (pages) report(kit, pages);
    return pages === undefined || readPages(pages).isWhole;
  };
  // After a confirmed sign-out of this device, the list would only get a 401.
  if (ownRow(get())?.[1].status === "revoked") return;
  try {
    // A session that is on no loaded page may be on another page. Load all pages only in that case.
    if (!(await ask(false)) && isUnknown()) await ask(true);
  } catch (error) {
    const isOver = isSessionsError(error) && error.code === "unauthorized";
    if (!isOver || !confirmOwnSignOut(kit)) throw error;
  }
}
