import { callHost } from "./callHost.js";
import { sessionKeys } from "../query/sessionKeys.js";
import { isOutcomeOpen, ownRow } from "../revocation/selectors.js";
import type { Kit } from "./Kit.js";

/** When this page has ended this device's own session, clears the cache and calls `onSignedOut`, once. */
export function handOver({ client, account, queryClient, controller, handlers }: Kit): void {
  const store = controller.revocations;
  if (ownRow(store.get())?.[1].status !== "revoked" || store.get().isSignedOut) return;
  store.dispatch({ type: "signed-out-here" });
  queryClient.removeQueries({ queryKey: sessionKeys.all(client.scope, account) });
  callHost(() => handlers.current.onSignedOut?.({ reason: "here" }));
}

/**
 * When the list gets a 401 while the outcome of this device's own sign-out is not known, the 401 confirms that
 * sign-out.
 *
 * @returns `true` when the 401 confirmed the sign-out. This page ended the session then, so the reason is `here`.
 */
export function confirmOwnSignOut(kit: Kit): boolean {
  const { revocations } = kit.controller;
  const [id, row] = ownRow(revocations.get()) ?? [];
  if (id === undefined || !isOutcomeOpen(row?.status)) return false;
  revocations.dispatch({ type: "confirmed", ids: [id], sequence: 0 });
  // Call `handOver` synchronously, because another component may get the 401 too and would then clear all rows
  // that are not in progress.
  handOver(kit);
  return true;
}
