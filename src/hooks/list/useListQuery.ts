"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import {
  ignoreUnauthorizedWhileReauthenticating,
  listStatus,
} from "../../controller/listStatus.js";
import { hostedSessionsQuery } from "../../query/sessionsQuery.js";
import { isReauthenticating } from "../../revocation/selectors.js";
import { useRevocationState } from "../context/useRevocationState.js";
import { useKit } from "../context/SessionsContext.js";

/** Fetches the list while this device is signed in. Returns the query, and its error and status for the user. */
export function useListQuery(options: { retryOnMount?: boolean; refetchOnMount?: boolean }) {
  const { client, account, queryClient } = useKit();
  // Render at once when the rows are cleared, because react-query renders later. A page that the browser keeps after
  // the user has left it must have no rows.
  useRevocationState((state) => state.era);
  const isSignedOut = useRevocationState((state) => state.isSignedOut);
  const isReplaced = useRevocationState((state) => state.isReplaced ?? false);
  const isReauthenticationOpen = useRevocationState(isReauthenticating);
  // Keep the functions of the query, because react-query tells its whole cache of options that differ.
  const own = useMemo(
    () => hostedSessionsQuery(queryClient, client, account),
    [queryClient, client, account],
  );
  const query = useInfiniteQuery({ ...own, enabled: !isSignedOut, ...options });
  const { data } = query;
  const error = ignoreUnauthorizedWhileReauthenticating(query.error, isReauthenticationOpen);
  const status = listStatus(isSignedOut || isReplaced, error, data !== undefined);
  return { query, data, error, status, isReplaced };
}
