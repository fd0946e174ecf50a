import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { kratosClient } from "../../../src/clients/kratos.js";
import { type ClientHarness, clientContract } from "../../../src/testing/index.js";
import { expectFailure } from "../support/expectFailure.js";
import { kratosBackend } from "../support/kratosBackend.js";
import { type Server, serve } from "../support/serve.js";
import { startPrism } from "../support/startPrism.js";

let backend: Awaited<ReturnType<typeof kratosBackend>>;
/** One server for all cases, because Prism stands before one address. */
let gate: Server;
let prism: Awaited<ReturnType<typeof startPrism>>;
beforeAll(async () => {
  gate = await serve((request, reply) => backend.handle(request, reply));
  prism = await startPrism({
    document: "tests/contracts/ory/sessions.openapi.json",
    server: gate.url,
  });
});
afterEach(() => backend.close());
afterAll(async () => {
  await prism.close();
  await gate.close();
});

const ways = [
  { way: "the cookie of a browser", options: () => ({ fetch: backend.browserFetch }) },
  { way: "the token of an app", options: () => ({ sessionToken: backend.token }) },
];

describe.each(ways)("Ory’s published API allows what is sent and answered with $way", (one) => {
  const connect = async (pageSize = 2) => {
    backend = await kratosBackend();
    return kratosClient({ baseURL: prism.url, pageSize, ...one.options() });
  };
  const harness: ClientHarness = {
    createClient: () => connect(),
    heldIds: () => backend.ids(),
    breakDown: () => backend.breakDown(),
    secrets: () => backend.secrets,
  };
  for (const { name, run } of clientContract) it(name, () => run(harness));

  it("refuses an answer of another shape", async () => {
    const client = await connect();
    const issued_at = "yesterday";
    backend.change({ issued_at });
    expect((await expectFailure(client.list({}))).code).toBe("server");
  });

  it("asks for no more on a page than Ory allows", async () => {
    const client = await connect(1_000);
    expect((await client.list({})).sessions).toHaveLength(6);
  });
});
