import type { QueryClient } from "@tanstack/react-query";
import type { SessionsClient } from "../session/SessionsClient.js";
import { sessionsQuery } from "./sessionsQuery.js";
import type { SessionPages } from "./shareSessions.js";

/**
 * Asks for the list anew: an answer that is already on its way is not waited for, because it may
 * have been written before what just happened. Works without a mounted list.
 *
 * @param isWhole Load every page, not only those that were loaded.
 * @returns What the cache then holds; nothing where it was dropped meanwhile (sign-out).
 * @throws {SessionsError} as the client does.
 */
export async function refreshSessions(
  queryClient: QueryClient,
  client: SessionsClient,
  account?: string,
  isWhole = false,
): Promise<SessionPages | undefined> {
  const query = sessionsQuery(client, account);
  const { queryKey } = query;
  if (isWhole || queryClient.getQueryData(queryKey) === undefined) {
    await queryClient.cancelQueries({ queryKey, exact: true });
    const pages = isWhole ? Number.MAX_SAFE_INTEGER : 1;
    await queryClient.fetchInfiniteQuery({ ...query, pages, staleTime: 0 });
  } else {
    await queryClient.refetchQueries({ queryKey, exact: true }, { throwOnError: true });
  }
  return queryClient.getQueryData<SessionPages>(queryKey);
}
