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

const stepUp = 'Bearer error="insufficient_user_authentication"';

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
  breakDown: () => backend.refuse(500),
  secrets: () => backend.account.tokens,
  hasPages: true,
  requireProof: () => backend.refuse(401, { "www-authenticate": stepUp }),
  limit: (seconds) => backend.refuse(429, { "retry-after": String(seconds) }),
  signOutElsewhere: () => void backend.account.end(fixtureCurrentId),
};

describe("the REST client", () => {
  for (const { name, run } of clientContract) it(name, () => run(harness));
});
