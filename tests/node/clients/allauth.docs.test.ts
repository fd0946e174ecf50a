import { afterEach, describe, expect, it } from "vitest";
import type { SessionsClient } from "../../../src/index.js";
import { isKnownTime } from "../../../src/session/time.js";
import { type ClientHarness, clientContract } from "../../../src/testing/index.js";
import { writeDocBlocks } from "../../support/docBlocks.js";
import { allauthBackend } from "../support/allauthBackend.js";
import { expectFailure } from "../support/expectFailure.js";

const folder = writeDocBlocks("docs/backends.md", "allauth");
const { allauthClient } = (await import(/* @vite-ignore */ `${folder}allauthClient.ts`)) as {
  allauthClient(baseURL: string, csrfToken: () => string): SessionsClient;
};

let close = async () => {};
afterEach(() => close());

async function start() {
  const backend = await allauthBackend();
  close = backend.close;
  return { backend, client: allauthClient(backend.url, backend.csrfToken) };
}

let backend: Awaited<ReturnType<typeof allauthBackend>>;
const harness: ClientHarness = {
  async createClient() {
    const started = await start();
    backend = started.backend;
    return started.client;
  },
  heldIds: () => backend.ids(),
  breakDown: () => backend.failWith(500, { status: 500 }),
  secrets: () => [backend.csrfToken()],
  signOutElsewhere: () => backend.endCurrent(),
};

describe("the client of the document for django-allauth", () => {
  for (const { name, run } of clientContract) it(name, () => run(harness));

  it("knows this device, the times and the user agents", async () => {
    const { backend: allauth, client } = await start();
    const { sessions, currentSessionId, unreadable } = await client.list({});
    expect(currentSessionId).toBe(allauth.currentId);
    expect(isKnownTime(sessions[0]!.createdAt)).toBe(true);
    expect(sessions[0]!.userAgent).toContain("Mozilla");
    expect(unreadable).toBeUndefined();
  });

  it("says that a session has gone already, so that the list decides", async () => {
    const { backend: allauth, client } = await start();
    const id = allauth.ids().find((one) => one !== allauth.currentId)!;
    await client.revoke(id);
    expect(allauth.ids()).not.toContain(id);
    expect((await expectFailure(client.revoke(id))).code).toBe("not-found");
  });

  it.each([
    ["another error of the request", { status: 400, errors: [{ param: "csrf", code: "x" }] }],
    ["an error without a parameter", { status: 400, errors: [{ code: "x" }] }],
    ["no list of errors", { status: 400, errors: {} }],
    ["no object", null],
  ])("does not take a 400 with %s for a session that has gone", async (_, body) => {
    const { backend: allauth, client } = await start();
    allauth.failWith(400, body);
    expect((await expectFailure(client.revoke("1"))).code).toBe("rejected");
  });

  it.each([{ status: 200 }, { data: null }, { data: {} }, null, []])(
    "takes an answer without a list for no empty list: %j",
    async (body) => {
      const { backend: allauth, client } = await start();
      allauth.failWith(200, body);
      expect((await expectFailure(client.list({}))).code).toBe("invalid-response");
    },
  );
});
