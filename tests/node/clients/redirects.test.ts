import { createAuthClient } from "better-auth/client";
import { describe, expect, it, vi } from "vitest";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";
import { kratosClient } from "../../../src/clients/kratos.js";
import { restClient } from "../../../src/clients/rest.js";
import { steamSetsHttpClient } from "../../../src/clients/steamSetsHttp.js";
import { en } from "../../../src/i18n/en.js";
import { reasonFor } from "../../../src/wording/errorReason.js";
import { isOutcomeUnknown } from "../../../src/session/SessionsError.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { expectFailure, token } from "../support/expectFailure.js";
import { type Fault, json, startFaulty } from "../support/faultyServer.js";

const statuses = [301, 302, 303, 307, 308];
const paths = { revokeOthers: "/end-others", signOut: "/sign-out", events: "/events" };
const headers = { "x-api-key": token };
const redirect =
  (status: number, location: string): Fault =>
  (_, reply) => {
    reply.writeHead(status, { location }).end();
  };
/** Starts a foreign server with a list, and a backend that redirects every request to it. */
async function sendElsewhere(status: number) {
  const stranger = await startFaulty(json({ sessions: [{ sessionId: "stranger" }] }));
  const backend = await startFaulty(redirect(status, `${stranger.url}/sessions`));
  return { stranger, backend };
}
const calls = (client: SessionsClient) => [
  () => client.list({}),
  () => client.revoke("a"),
  ...(client.revokeOthers ? [() => client.revokeOthers!()] : []),
  () => client.signOut!(),
];

describe.each(statuses)("an answer %i that sends a request elsewhere", (status) => {
  it.each([
    ["REST", (url: string) => restClient({ baseURL: url, headers, paths })],
    ["SteamSets", (url: string) => steamSetsHttpClient({ serverURL: url, token })],
    ["Kratos", (url: string) => kratosClient({ baseURL: url, sessionToken: token })],
    ["Better Auth", (url: string) => betterAuthClient(createAuthClient({ baseURL: url }))],
  ])("is not followed, takes no key along, and confirms nothing: %s", async (_, connect) => {
    const { stranger, backend } = await sendElsewhere(status);
    for (const call of calls(connect(backend.url))) {
      const error = await expectFailure(call());
      expect(error.code).toBe("invalid-response");
      expect(isOutcomeUnknown(error)).toBe(true);
      expect(reasonFor(error, en)).toBe(en.reasons.redirected);
      expect(error.message).not.toContain(stranger.url);
    }
    expect(stranger.seen).toEqual([]);
  });

  it("means what the host says that it means", async () => {
    const { backend, stranger } = await sendElsewhere(status);
    const client = restClient({ baseURL: backend.url, headers, paths, onRedirect: "unauthorized" });
    for (const call of calls(client)) {
      expect((await expectFailure(call())).code).toBe("unauthorized");
    }
    expect(stranger.seen).toEqual([]);
  });

  it("opens no stream elsewhere", async () => {
    const { backend, stranger } = await sendElsewhere(status);
    const onChange = vi.fn();
    const client = restClient({ baseURL: backend.url, headers, paths });
    const stop = client.subscribe!(onChange);
    await expect.poll(() => backend.seen.length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    stop();
    expect(stranger.seen).toEqual([]);
    expect(onChange).not.toHaveBeenCalled();
  });
});

it("a redirect to an empty 200 of its own is no end of a session", async () => {
  const { url, seen } = await startFaulty((request, reply) => {
    if (request.path !== "/signed-out") reply.writeHead(303, { location: "/signed-out" });
    reply.end();
  });
  for (const call of calls(restClient({ baseURL: url, paths })).slice(1)) {
    expect((await expectFailure(call())).code).toBe("invalid-response");
  }
  expect(seen.some(({ path }) => path === "/signed-out")).toBe(false);
});

it("an answer that a host's own fetch has followed is no answer either", async () => {
  const { backend } = await sendElsewhere(302);
  const followed: typeof fetch = (input, init) => fetch(input, { ...init, redirect: "follow" });
  const client = restClient({ baseURL: backend.url, paths, fetch: followed });
  expect((await expectFailure(client.list({}))).code).toBe("invalid-response");
});

it("a stream that is sent to the sign-in asks for the list once, where the host says what that means", async () => {
  const { backend } = await sendElsewhere(302);
  const onChange = vi.fn();
  const client = restClient({ baseURL: backend.url, paths, onRedirect: "unauthorized" });
  const stop = client.subscribe!(onChange);
  await expect.poll(() => onChange.mock.calls.length).toBe(1);
  stop();
});
