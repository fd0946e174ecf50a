import type { QueryClient } from "@tanstack/react-query";
import type { SessionsClient } from "../session/SessionsClient.js";
import { sessionKeys } from "./sessionKeys.js";

/** Forgets the rows of a list, and keeps what its last answer was. */
export function dropRows(queryClient: QueryClient, client: SessionsClient, account?: string): void {
  const queryKey = sessionKeys.list(client.scope, account);
  const query = queryClient.getQueryCache().find({ queryKey, exact: true });
  if (query?.state.data !== undefined) query.setState({ data: undefined });
}
