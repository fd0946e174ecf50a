import { callHost } from "./callHost.js";
import { checkOutcome } from "../revocation/checkOutcome.js";
import type { RevocationTarget } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import { handOver } from "./handOver.js";
import type { Kit } from "./Kit.js";
import { refresh } from "./refresh.js";

/** Fetches the list again for the sessions whose outcome is `unknown`. Never rejects. */
export async function checkAgain(
  kit: Kit,
  asked: readonly Session[],
  target: RevocationTarget,
): Promise<void> {
  const store = kit.controller.revocations;
  const rowOf = (id: string) => store.get().byId.get(id);
  const sessions = asked.filter(({ sessionId }) => rowOf(sessionId)?.status === "unknown");
  if (sessions.length === 0) return;
  store.dispatch({ type: "recheck-started", sessions });
  await checkOutcome(store, sessions, { refresh: () => refresh(kit) });
  const ended = sessions.filter(({ sessionId }) => rowOf(sessionId)?.status === "revoked");
  const others = ended.filter(({ sessionId }) => rowOf(sessionId)?.ownId === undefined);
  store.dispatch({ type: "batch-finished", sessions, ended, target });
  if (others.length > 0)
    callHost(() => kit.handlers.current.onRevoked?.({ sessions: others, target }));
  handOver(kit);
}
