import type { RevocationTarget } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import type { Kit } from "./Kit.js";

/**
 * Asks "do you mean it?" before an end: the host's `confirm` where there is one, else the store says
 * `asking` and the kit's strip or dialog shows it.
 */
export function askFirst(
  { controller, handlers }: Kit,
  target: RevocationTarget,
  sessions: readonly Session[],
  onConfirm: (sessions: readonly Session[]) => Promise<void>,
): void {
  const store = controller.revocations;
  store.dispatch({ type: "confirmation-requested", sessions, target });
  const { confirm } = handlers.current;
  if (!confirm) return;
  const { era } = store.get();
  const cancel = () => {
    const { bulk, byId } = store.get();
    const isAsked = ({ sessionId }: Session) => byId.get(sessionId)?.status === "asking";
    // Another question may stand open by now, and a no is none to that.
    const isOpen = bulk?.status === "asking" ? bulk.sessions === sessions : sessions.some(isAsked);
    if (isOpen) store.dispatch({ type: "cancelled" });
  };
  // One that throws at once, or answers without a promise, is an answer as well.
  const answer = new Promise<unknown>((resolve) => resolve(confirm({ target, sessions })));
  void answer.then(
    // Only `true` is a yes: "no" and `{ ok: false }` are true to JavaScript as well. One of before
    // another account came, or this session ended, is for nothing that is here now.
    (said) => (said === true && store.get().era === era ? onConfirm(sessions) : cancel()),
    // A host's question that breaks is no consent.
    cancel,
  );
}
