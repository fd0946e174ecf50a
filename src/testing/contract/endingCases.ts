import { isSessionsError } from "../../session/SessionsError.js";
import { check, checkSameIds } from "./check.js";
import { checkError } from "./checkError.js";
import type { ClientContractCase } from "./ClientContractCase.js";
import { hostileIds } from "./hostileIds.js";
import { listAll, otherId } from "./listAll.js";

/** Which sessions a client revokes, and which not. */
export const endingCases: readonly ClientContractCase[] = [
  {
    name: "ends exactly the session that it is told to",
    async run(harness) {
      const client = await harness.createClient();
      const id = await otherId(client);
      const rest = (await harness.heldIds()).filter((held) => held !== id);
      await client.revoke(id);
      checkSameIds(await harness.heldIds(), rest, "the backend after a revoke");
      checkSameIds((await listAll(client)).ids, rest, "list() after a revoke");
    },
  },
  {
    name: "resolves, or says not-found, when the session has already ended",
    async run(harness) {
      const client = await harness.createClient();
      const id = await otherId(client);
      await client.revoke(id);
      const rest = await harness.heldIds();
      await client.revoke(id).catch((error: unknown) => {
        const isGone = isSessionsError(error) && error.code === "not-found";
        check(isGone, `a second revoke rejected with ${String(error)} instead of not-found.`);
      });
      checkSameIds(await harness.heldIds(), rest, "the backend after a second revoke");
    },
  },
  {
    name: "ends nothing when it is told an id that nobody has",
    async run(harness) {
      const client = await harness.createClient();
      const secrets = (await harness.secrets?.()) ?? [];
      const before = await harness.heldIds();
      for (const id of hostileIds) {
        const what = `revoke(${JSON.stringify(id)})`;
        await client.revoke(id).catch((error: unknown) => checkError(error, secrets, what));
        checkSameIds(await harness.heldIds(), before, `the backend after ${what}`);
      }
    },
  },
  {
    name: "leaves the current session alone when it ends all others, where it offers that",
    async run(harness) {
      const client = await harness.createClient();
      if (!client.revokeOthers) return;
      const { currentSessionId } = await listAll(client);
      check(currentSessionId !== undefined, "revokeOthers() exists without a currentSessionId.");
      await client.revokeOthers();
      checkSameIds(await harness.heldIds(), [currentSessionId], "the backend after revokeOthers()");
    },
  },
  {
    name: "ends the current session and no other when it signs out, where it offers that",
    async run(harness) {
      const client = await harness.createClient();
      if (!client.signOut) return;
      const { currentSessionId } = await listAll(client);
      const rest = (await harness.heldIds()).filter((held) => held !== currentSessionId);
      await client.signOut();
      checkSameIds(await harness.heldIds(), rest, "the backend after signOut()");
    },
  },
];
