import { afterEach, describe, it } from "vitest";
import { clerkClient } from "../../../src/clients/clerk.js";
import { type ClientHarness, clientContract } from "../../../src/testing/index.js";
import { clerkBackend } from "../support/clerkBackend.js";

let backend: Awaited<ReturnType<typeof clerkBackend>>;
afterEach(() => backend.close());

const harness: ClientHarness = {
  async createClient() {
    backend = await clerkBackend();
    return clerkClient(backend.clerk);
  },
  heldIds: () => backend.ids(),
  breakDown: () => backend.breakDown(),
  secrets: () => [backend.ticket],
  signOutElsewhere: () => backend.endCurrent(),
  switchAccount: () => backend.switchAccount(),
};

describe("the Clerk client", () => {
  for (const { name, run } of clientContract) it(name, () => run(harness));
});
