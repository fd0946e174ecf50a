"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
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
  const isSignedOut = useRevocationState((state) => state.isSignedOut);
  const isReplaced = useRevocationState((state) => state.isReplaced ?? false);
  const isReauthenticationOpen = useRevocationState(isReauthenticating);
  const query = useInfiniteQuery({
    ...hostedSessionsQuery(queryClient, client, account),
    enabled: !isSignedOut,
    ...options,
  });
  const { data } = query;
  const error = ignoreUnauthorizedWhileReauthenticating(query.error, isReauthenticationOpen);
  const status = listStatus(isSignedOut || isReplaced, error, data !== undefined);
  return { query, data, error, status, isReplaced };
}
