import { afterEach, describe, it } from "vitest";
import { keycloakClient } from "../../../src/clients/keycloak.js";
import { type ClientHarness, clientContract } from "../../../src/testing/index.js";
import { keycloakBackend } from "../support/keycloakBackend.js";

let backend: Awaited<ReturnType<typeof keycloakBackend>>;
afterEach(() => backend.close());

const harness: ClientHarness = {
  async createClient() {
    backend = await keycloakBackend();
    return keycloakClient(backend.keycloak);
  },
  heldIds: () => backend.ids(),
  breakDown: () => backend.breakDown(),
  secrets: () => backend.tokens,
  signOutElsewhere: () => backend.endCurrent(),
};

describe("the Keycloak client", () => {
  for (const { name, run } of clientContract) it(name, () => run(harness));
});
