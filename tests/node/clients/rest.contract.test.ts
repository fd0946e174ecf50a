import { afterEach, describe, it } from "vitest";
import { restClient } from "../../../src/clients/rest.js";
import {
  type ClientHarness,
  clientContract,
  fixtureCurrentId,
} from "../../../src/testing/index.js";
import { restBackend } from "../support/restBackend.js";

let backend: Awaited<ReturnType<typeof restBackend>>;
afterEach(() => backend.close());

const harness: ClientHarness = {
  async createClient() {
    backend = await restBackend();
    const { token } = backend.account.sessions.get(fixtureCurrentId)!;
    return restClient({
      baseURL: backend.url,
      paths: { revokeOthers: "/sessions/end-others", signOut: "/sign-out" },
      headers: async () => ({ authorization: `Bearer ${token}` }),
    });
  },
  heldIds: () => backend.account.ids(),
  breakDown: () => backend.breakDown(),
  secrets: () => backend.account.tokens,
};

describe("the REST client", () => {
  for (const { name, run } of clientContract) it(name, () => run(harness));
});
