import { multiSession } from "better-auth/plugins";
import { afterEach, describe, it } from "vitest";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";
import { type ClientHarness, clientContract } from "../../../src/testing/index.js";
import { type BackendOptions, betterAuthBackend } from "../support/betterAuthBackend.js";
import { keyValueStore } from "../support/keyValueStore.js";

let backend: Awaited<ReturnType<typeof betterAuthBackend>>;
afterEach(() => backend.close());

const stored = (session: BackendOptions["session"] = {}) => ({
  secondaryStorage: keyValueStore(),
  session,
});
const switches: { name: string; options: () => BackendOptions }[] = [
  { name: "a short freshAge", options: () => ({ session: { freshAge: 60 } }) },
  {
    name: "a cookie cache",
    options: () => ({ session: { cookieCache: { enabled: true, maxAge: 60 } } }),
  },
  { name: "secondary storage", options: () => stored() },
  {
    name: "secondary storage and the database",
    options: () => stored({ storeSessionInDatabase: true }),
  },
  {
    name: "secondary storage, and ended sessions kept in the database",
    options: () => stored({ storeSessionInDatabase: true, preserveSessionInDatabase: true }),
  },
  { name: "secondary storage that each request updates", options: () => stored({ updateAge: 0 }) },
  { name: "several accounts in one browser", options: () => ({ plugins: [multiSession()] }) },
];

describe.each(switches)("the Better Auth client, on a real Better Auth with $name", (one) => {
  const harness: ClientHarness = {
    async createClient() {
      backend = await betterAuthBackend(one.options());
      return betterAuthClient(backend.browsers[0]!.client);
    },
    heldIds: () => backend.rows().map(({ id }) => id),
    breakDown: () => backend.breakDown(),
    secrets: () => backend.secrets(),
  };
  for (const { name, run } of clientContract) it(name, () => run(harness));
});
