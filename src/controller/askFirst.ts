import type { ConfirmWords } from "../revocation/ConfirmWords.js";
import type { RevocationTarget } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import type { Kit } from "./Kit.js";

/**
 * Asks the user to confirm before sessions are ended. Sets the row or the batch to `asking`. When the host has
 * `confirm`, calls it. Otherwise the kit shows its own confirmation in the row or in a dialog.
 *
 * @param describe Returns the words of the confirmation, because this layer knows no language. It is called only
 * for the host's `confirm`.
 */
export function askFirst(
  { controller, handlers }: Kit,
  target: RevocationTarget,
  sessions: readonly Session[],
  onConfirm: (sessions: readonly Session[]) => Promise<unknown>,
  describe: () => ConfirmWords,
): void {
  const store = controller.revocations;
  store.dispatch({ type: "confirmation-requested", sessions, target });
  const { confirm } = handlers.current;
  if (!confirm) return;
  const { era } = store.get();
  const cancel = () => {
    const { bulk, byId } = store.get();
    const isAsked = ({ sessionId }: Session) => byId.get(sessionId)?.status === "asking";
    // Another confirmation may be open by now, and this answer must not cancel it.
    const isOpen = bulk?.status === "asking" ? bulk.sessions === sessions : sessions.some(isAsked);
    if (isOpen) store.dispatch({ type: "cancelled" });
  };
  // The promise also handles a `confirm` that throws synchronously or returns no promise.
  const answer = new Promise<unknown>((resolve) =>
    resolve(confirm({ target, sessions, ...describe() })),
  );
  void answer.then(
    // Only `true` confirms, because `"no"` and `{ ok: false }` are truthy too. When the `era` has changed, cancel,
    // because the list belongs to another account now or this session has ended.
    (said) => (said === true && store.get().era === era ? onConfirm(sessions) : cancel()),
    // When `confirm` throws, the user has not confirmed.
    cancel,
  );
}
