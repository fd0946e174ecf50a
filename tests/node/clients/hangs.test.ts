import { describe, expect, it, onTestFinished, vi } from "vitest";
import { betterAuthClient, type BetterAuthClient } from "../../../src/clients/betterAuth.js";
import { kratosClient } from "../../../src/clients/kratos.js";
import { restClient } from "../../../src/clients/rest.js";
import { steamSetsHttpClient } from "../../../src/clients/steamSetsHttp.js";
import { expectFailure } from "../support/expectFailure.js";
import { json, startFaulty } from "../support/faultyServer.js";

// A promise that the host returns may never settle. The client must then reject in time, because the user
// waits.

const never = () => new Promise<never>(() => undefined);
const session = { sessionId: "a" };
const honest = json({ sessions: [session], sessionData: session, ok: true });

const clients = [
  {
    name: "headers of the REST client",
    connect: (baseURL: string, timeout: number) =>
      restClient({ baseURL, timeout, headers: never, paths: { signOut: "/sign-out" } }),
  },
  {
    name: "a token of the SteamSets client over HTTP",
    connect: (serverURL: string, timeout: number) =>
      steamSetsHttpClient({ serverURL, timeout, token: never }),
  },
  {
    name: "a token of the Kratos client",
    connect: (baseURL: string, timeout: number) =>
      kratosClient({ baseURL, timeout, sessionToken: never }),
  },
];

describe.each(clients)("$name that never come", ({ connect }) => {
  it("“it said Signing out… for ever”: each call says in time that nothing could be sent", async () => {
    const { url, seen } = await startFaulty(honest);
    const client = connect(url, 80);
    const unsent = { code: "rejected", reason: "unsendable" };
    expect(await expectFailure(client.list({}))).toMatchObject(unsent);
    expect(await expectFailure(client.revoke("a"))).toMatchObject(unsent);
    expect(await expectFailure(client.signOut!())).toMatchObject(unsent);
    expect(seen).toEqual([]);
  });

  it("a list that was left is an AbortError at once", { timeout: 5_000 }, async () => {
    const { url } = await startFaulty(honest);
    const controller = new AbortController();
    const list = connect(url, 60_000).list({ signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(list).rejects.toMatchObject({ name: "AbortError" });
    const left = connect(url, 60_000).list({ signal: AbortSignal.abort() });
    await expect(left).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("a way to the service that hears of no end", () => {
  const calls = {
    getSession: never,
    listSessions: never,
    revokeSession: never,
    revokeOtherSessions: never,
    signOut: never,
  } satisfies BetterAuthClient;
  const stalling: typeof fetch = async () =>
    new Response(new ReadableStream({ pull: never }), { status: 200 });

  it.each([
    ["a fetch of the host's", restClient({ baseURL: "/", timeout: 80, fetch: never })],
    ["a body of such a fetch", restClient({ baseURL: "/", timeout: 80, fetch: stalling })],
    ["Better Auth's client", betterAuthClient(calls, { timeout: 80 })],
  ])("is given up in time, and nobody knows what was sent: %s", async (_, client) => {
    expect((await expectFailure(client.list({}))).code).toBe("timeout");
    expect((await expectFailure(client.revoke("a"))).code).toBe("timeout");
  });
});

it("“new devices never showed up again”: headers of a stream that hang once are asked for again", async () => {
  const { url, seen } = await startFaulty((_, reply) => {
    reply.writeHead(200, { "content-type": "text/event-stream" });
    reply.write(": here\n\n");
  });
  const headers = vi.fn<() => Promise<HeadersInit>>(never);
  const client = restClient({ baseURL: url, timeout: 80, paths: { events: "/events" }, headers });
  onTestFinished(client.subscribe!(() => undefined));
  await expect.poll(() => headers.mock.calls.length).toBe(1);
  headers.mockResolvedValue({ "x-key": "k" });
  await expect.poll(() => seen.length, { timeout: 5_000 }).toBe(1);
});
