"use client";

import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { sessionKeys } from "../../query/sessionKeys.js";
import { forgetController } from "../../controller/controllers.js";

/**
 * Removes the cached data of an account when another account is shown (OWASP ASVS 5.0, V14.3: a sign-out clears
 * what the page keeps of a person).
 */
export function useForgetPreviousAccount(
  queryClient: QueryClient,
  scope: string,
  account: string | undefined,
): void {
  const before = useRef({ scope, account });
  useEffect(() => {
    const last = before.current;
    before.current = { scope, account };
    if (last.scope === scope && last.account === account) return;
    // Another list on the page may still show the previous account.
    const queryKey = sessionKeys.all(last.scope, last.account);
    queryClient.removeQueries({ queryKey, type: "inactive" });
    const isShown = queryClient.getQueryCache().findAll({ queryKey }).length > 0;
    if (!isShown) forgetController(queryClient, last.scope, last.account);
  }, [queryClient, scope, account]);
}
