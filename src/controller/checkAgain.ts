import { callHost } from "./handlers.js";
import { checkOutcome } from "../revocation/checkOutcome.js";
import type { RevocationScope } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import { handOver } from "./handOver.js";
import type { Kit } from "./Kit.js";
import { refresh } from "./refresh.js";

/** Asks the whole list again for those whose outcome nobody knows yet. Never rejects. */
export async function checkAgain(
  kit: Kit,
  asked: readonly Session[],
  scope: RevocationScope,
): Promise<void> {
  const store = kit.scope.revocations;
  const rowOf = (id: string) => store.get().byId.get(id);
  const sessions = asked.filter(({ sessionId }) => rowOf(sessionId)?.isStuck);
  if (sessions.length === 0) return;
  store.dispatch({ type: "rechecked", sessions });
  await checkOutcome(store, sessions, { refresh: () => refresh(kit) });
  const ended = sessions.filter(({ sessionId }) => rowOf(sessionId)?.status === "ended");
  const others = ended.filter(({ sessionId }) => rowOf(sessionId)?.ownId === undefined);
  store.dispatch({ type: "settled", sessions, ended, scope });
  if (others.length > 0) callHost(() => kit.handlers.current.onRevoked?.(others));
  handOver(kit);
}
