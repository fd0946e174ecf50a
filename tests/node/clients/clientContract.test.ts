import { describe, expect, it } from "vitest";
import { clientContract } from "../../../src/testing/index.js";
import { memoryHarness } from "../support/memoryHarness.js";
import { brokenEnding } from "./broken/brokenEnding.js";
import { brokenFailing } from "./broken/brokenFailing.js";
import { brokenListing } from "./broken/brokenListing.js";
import { brokenRefusal } from "./broken/brokenRefusal.js";
import { brokenSwitching } from "./broken/brokenSwitching.js";

const brokenClients = [
  ...brokenListing,
  ...brokenEnding,
  ...brokenFailing,
  ...brokenRefusal,
  ...brokenSwitching,
];

describe("the contract catches a client that", () => {
  for (const broken of brokenClients) {
    it(`${broken.bug} [${broken.case}]`, async () => {
      const { run } = clientContract.find(({ name }) => name === broken.case)!;
      await expect(run(memoryHarness(broken.spoil))).rejects.toThrow(/^active-sessions contract: /);
    });
  }
});

describe("the contract", () => {
  it("has a broken client for each of its cases, and no two cases of one name", () => {
    const names = clientContract.map(({ name }) => name);
    expect(new Set(brokenClients.map((broken) => broken.case))).toEqual(new Set(names));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    "lists every session that the backend holds, with Dates and texts",
    "ends exactly the session that it is told to",
  ])("says so where the harness starts with one session only [%s]", async (name) => {
    const { run } = clientContract.find((one) => one.name === name)!;
    const lonely = memoryHarness((client) => {
      client.setSessions(client.sessions().slice(0, 1));
      return client;
    });
    await expect(run(lonely)).rejects.toThrow("has to start with at least four sessions");
  });

  it("says so where a harness with pages has all sessions on the first page", async () => {
    const { run } = clientContract.find(({ name }) => name.startsWith("walks all pages"))!;
    const withoutPages = memoryHarness((client) => {
      client.setSessions(client.sessions().slice(0, 3));
      return client;
    });
    await expect(run(withoutPages)).rejects.toThrow("has one page only");
  });

  it("says which code a refusal had in place of the right one", async () => {
    const { case: name, spoil } = brokenRefusal.at(-1)!;
    const { run } = clientContract.find((one) => one.name === name)!;
    await expect(run(memoryHarness(spoil))).rejects.toThrow(
      "revoke() failed with not-found instead of unauthorized",
    );
  });

  it("prints what an aborted list rejected with, also when that is no error", async () => {
    const { run } = clientContract.find(({ name }) => name.includes("aborted"))!;
    const rethrowing = memoryHarness((client) => ({
      ...client,
      list: (request) =>
        client.list(request).catch((error: unknown) => {
          throw request.signal?.aborted ? request.signal.reason : error;
        }),
    }));
    await expect(run(rethrowing)).rejects.toThrow(
      'rejected with "left the page" instead of AbortError',
    );
  });
});
