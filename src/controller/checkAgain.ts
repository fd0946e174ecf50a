import { checkOutcome } from "../revocation/checkOutcome.js";
import type { RevocationTarget } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import { handOver } from "./handOver.js";
import type { Kit } from "./Kit.js";
import { refresh } from "./refresh.js";
import { reportRevoked } from "./reportRevoked.js";

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
  const rows = ended.flatMap(({ sessionId }) => rowOf(sessionId) ?? []);
  store.dispatch({ type: "batch-finished", sessions, ended, target });
  reportRevoked(
    kit,
    rows.filter(({ ownId }) => ownId === undefined),
  );
  handOver(kit);
}
