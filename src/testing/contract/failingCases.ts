import { check } from "./check.js";
import { checkError } from "./checkError.js";
import type { ClientContractCase } from "./ClientContractCase.js";
import { listAll, otherId } from "./listAll.js";
import { outcome } from "./outcome.js";

/** How a client fails: with a `SessionsError`, and without a secret in it. */
export const failingCases: readonly ClientContractCase[] = [
  {
    name: "rejects a list that was aborted with an AbortError",
    async run(harness) {
      const client = await harness.createClient();
      const controller = new AbortController();
      const asked = outcome(client.list({ signal: controller.signal }));
      controller.abort();
      checkAborted(await asked, "aborted in flight");
      const left = AbortSignal.abort("left the page");
      checkAborted(await outcome(client.list({ signal: left })), "aborted before the request");
      // Aborting one list must not affect a later list.
      await listAll(client);
    },
  },
  {
    name: "fails by a SessionsError only, which says why and holds no secret",
    async run(harness) {
      const client = await harness.createClient();
      const id = await otherId(client);
      const secrets = (await harness.secrets?.()) ?? [];
      await harness.breakDown();
      checkError(await outcome(client.list({})), secrets, "list()");
      checkError(await outcome(client.revoke(id)), secrets, "revoke()");
      if (client.revokeOthers) {
        checkError(await outcome(client.revokeOthers()), secrets, "revokeOthers()");
      }
      if (client.signOut) checkError(await outcome(client.signOut()), secrets, "signOut()");
    },
  },
];

function checkAborted(error: unknown, when: string): void {
  const { name } = Object(error) as { name?: string };
  const thrown = name ?? (typeof error === "string" ? JSON.stringify(error) : String(error));
  check(
    name === "AbortError",
    error === undefined
      ? `a list that was ${when} resolved.`
      : `a list that was ${when} rejected with ${thrown} instead of AbortError.`,
  );
}
