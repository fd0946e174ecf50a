import { afterEach, describe, it } from "vitest";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";
import { type ClientHarness, clientContract } from "../../../src/testing/index.js";
import { betterAuthBackend } from "../support/betterAuthBackend.js";

let backend: Awaited<ReturnType<typeof betterAuthBackend>>;
afterEach(() => backend.close());

const harness: ClientHarness = {
  async createClient() {
    backend = await betterAuthBackend();
    return betterAuthClient(backend.browsers[0]!.client);
  },
  heldIds: () => backend.rows().map(({ id }) => id),
  breakDown: () => backend.breakDown(),
  secrets: () => backend.secrets(),
  async switchAccount() {
    const eve = { name: "Eve", email: "eve@example.com", password: "difference-engine" };
    await backend.browsers[0]!.client.signUp.email(eve);
    await backend.signIn("curl/8.16.0", eve);
  },
};

describe("the Better Auth client, on a real Better Auth", () => {
  for (const { name, run } of clientContract) it(name, () => run(harness));
});
