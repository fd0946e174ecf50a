import type { BrokenClient } from "./BrokenClient.js";

const name =
  "confirms and ends nothing after the account was switched, where the harness can switch it";

/** Clients that do not notice that the browser has signed in to another account. */
export const brokenSwitching: readonly BrokenClient[] = [
  {
    case: name,
    bug: "confirms a revoke that ended nothing",
    spoil: (client) => ({ ...client, revoke: (id) => client.revoke(id).catch(() => {}) }),
  },
  {
    case: name,
    bug: "ends the other devices of the account that has signed in",
    spoil: (client) => ({
      ...client,
      async revokeOthers() {
        client.setSessions(client.sessions().slice(0, 1));
        await client.revokeOthers!();
      },
    }),
  },
  {
    case: name,
    bug: "signs out the account that has signed in",
    spoil: (client) => ({ ...client, signOut: () => client.signOut!().catch(() => {}) }),
  },
];
