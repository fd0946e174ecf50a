import { afterEach, describe, it } from "vitest";
import { kratosClient } from "../../../src/clients/kratos.js";
import { type ClientHarness, clientContract } from "../../../src/testing/index.js";
import { kratosBackend } from "../support/kratosBackend.js";

let backend: Awaited<ReturnType<typeof kratosBackend>>;
afterEach(() => backend.close());

const pageSize = 2;
const ways = [
  {
    way: "the cookie of a browser",
    options: () => ({ baseURL: backend.url, pageSize, fetch: backend.browserFetch }),
  },
  {
    way: "the token of an app",
    options: () => ({
      baseURL: `${backend.url}/`,
      pageSize,
      sessionToken: async () => backend.token,
    }),
  },
];

describe.each(ways)("the Kratos client with $way", ({ options }) => {
  const harness: ClientHarness = {
    async createClient() {
      backend = await kratosBackend();
      return kratosClient(options());
    },
    heldIds: () => backend.ids(),
    breakDown: () => backend.breakDown(),
    secrets: () => backend.secrets,
    hasPages: true,
    signOutElsewhere: () => backend.endCurrent(),
    switchAccount: () => backend.switchAccount(),
  };
  for (const { name, run } of clientContract) it(name, () => run(harness));
});
