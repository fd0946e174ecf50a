import { check, checkSameIds } from "./check.js";
import { checkError } from "./checkError.js";
import type { ClientContractCase } from "./ClientContractCase.js";
import { otherId } from "./listAll.js";
import { outcome } from "./outcome.js";

/** What a client does when the browser has signed in to another account since the list. */
export const switchingCases: readonly ClientContractCase[] = [
  {
    name: "confirms and ends nothing after the account was switched, where the harness can switch it",
    async run(harness) {
      const client = await harness.createClient();
      if (!harness.switchAccount) return;
      const id = await otherId(client);
      const secrets = (await harness.secrets?.()) ?? [];
      await harness.switchAccount();
      const held = await harness.heldIds();
      check(held.includes(id), "heldIds() has to name the sessions of both accounts.");
      for (const [what, call] of [
        ["revoke()", () => client.revoke(id)],
        ["revokeOthers()", () => client.revokeOthers?.()],
        ["revokeAll()", () => client.revokeAll?.()],
        ["signOut()", () => client.signOut?.()],
      ] as const) {
        const asked = call();
        if (!asked) continue;
        const error = await outcome(asked);
        check(error !== undefined, `${what} resolved although the account was switched.`);
        checkError(error, secrets, what);
        checkSameIds(await harness.heldIds(), held, `the backend after ${what} of another account`);
      }
    },
  },
];
