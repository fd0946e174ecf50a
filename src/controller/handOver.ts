import { callHost } from "./handlers.js";
import { sessionKeys } from "../query/sessionKeys.js";
import { isOutcomeOpen, ownRow } from "../revocation/selectors.js";
import type { Kit } from "./Kit.js";

/** Where this device's own session has ended, drops what is cached and hands over to the host, once. */
export function handOver({ client, account, queryClient, controller, handlers }: Kit): void {
  const store = controller.revocations;
  if (ownRow(store.get())?.[1].status !== "revoked" || store.get().isSignedOut) return;
  store.dispatch({ type: "signed-out-here" });
  queryClient.removeQueries({ queryKey: sessionKeys.all(client.scope, account) });
  callHost(() => handlers.current.onSignedOut?.({ reason: "here" }));
}

/**
 * A list that is refused because this session is over answers what became of its own sign-out.
 *
 * @returns Whether there was one without an answer, and so the end is from here.
 */
export function confirmOwnSignOut(kit: Kit): boolean {
  const { revocations } = kit.controller;
  const [id, row] = ownRow(revocations.get()) ?? [];
  if (id === undefined || !isOutcomeOpen(row?.status)) return false;
  revocations.dispatch({ type: "confirmed", ids: [id], sequence: 0 });
  // At once: a list that hears the 401 as well forgets all that is not under way.
  handOver(kit);
  return true;
}
