"use client";

import { readPages } from "../query/readPages.js";
import { sessionKeys } from "../query/sessionKeys.js";
import type { SessionPages } from "../query/shareSessions.js";
import { useKit } from "./KitContext.js";

/** How many other devices the cached list holds; 0 where nothing is cached. */
export function useOthersCount(): number {
  const { client, account, queryClient } = useKit();
  const pages = queryClient.getQueryData<SessionPages>(sessionKeys.list(client.scope, account));
  return pages ? Math.max(readPages(pages).sessions.length - 1, 0) : 0;
}
