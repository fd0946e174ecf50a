import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClientHarness, clientContract } from "../../../src/testing/index.js";
import { ada } from "../startDemo.js";
import { browserOf } from "./signedIn.js";
import { type Reference, startReference } from "./startReference.js";
import type { Instance } from "./startServer.js";

let reference: Reference;
let instance: Instance | undefined;
let secrets: string[] = [];
// Three rows on a page, so that the list has two pages.
beforeAll(async () => {
  reference = await startReference({ REFERENCE_PAGE: "3" });
  instance = reference;
});
afterAll(() => reference?.remove());

const harness: ClientHarness = {
  async createClient() {
    // After a crash, the next case uses a new instance.
    instance ??= await reference.another();
    await reference.empty();
    const { client, cookie, token } = await browserOf(reference, ada.email, instance.url);
    for (let i = 0; i < 4; i++) await reference.addSession(ada.email);
    secrets = [cookie, token];
    return client;
  },
  heldIds: () => reference.idsOf(ada.email),
  async breakDown() {
    await instance?.crash();
    instance = undefined;
  },
  secrets: () => secrets,
  hasPages: true,
};

describe("the reference server, through the REST client,", () => {
  for (const { name, run } of clientContract) it(name, () => run(harness));

  it("sends its list in pages", async () => {
    const client = await harness.createClient();
    const first = await client.list({});
    const second = await client.list({ cursor: first.nextCursor });
    expect([first.sessions.length, second.sessions.length]).toEqual([3, 2]);
    expect(second.nextCursor).toBeUndefined();
  });
});
