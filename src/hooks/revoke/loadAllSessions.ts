import type { Kit } from "../../controller/Kit.js";
import { refreshSessions } from "../../query/refreshSessions.js";
import { readPages, type SessionListing } from "../../query/sessionsCache.js";
import type { RevocationResult } from "../../revocation/RevocationState.js";
import { isSessionsError, type SessionsError } from "../../session/SessionsError.js";

/** The missing pages could not be loaded, so nothing was asked or sent. */
export interface MissingPages {
  /** Why; `undefined` when the backend sent no further page, or did not name this device. */
  error?: SessionsError | undefined;
  /** Whether every page has come, so that only this device is unknown. */
  isWhole: boolean;
  /** The result that was shown then. A later one takes the place of this failure. */
  after: RevocationResult | undefined;
}

/**
 * Loads every page of the list. Never rejects. Resolves with `all` when every page has come and this device is known,
 * otherwise with `missing`; with neither when this device is signed out. A list shows the error of a failed load by
 * itself.
 */
export async function loadAllSessions({
  client,
  account,
  queryClient,
  controller,
}: Kit): Promise<{ all?: SessionListing; missing?: MissingPages }> {
  let error: SessionsError | undefined;
  const load = refreshSessions(queryClient, client, account, true);
  const pages = await load.catch((thrown: unknown) => {
    if (isSessionsError(thrown)) error = thrown;
    return undefined;
  });
  const isWhole = pages?.pages.at(-1)?.nextCursor === undefined;
  const all = pages && readPages(pages);
  if (all?.currentSessionId !== undefined && isWhole) return { all };
  // Without pages and without an error, the list was dropped: this device is signed out.
  if (!pages && !error) return {};
  return { missing: { error, isWhole, after: controller.revocations.get().result } };
}
