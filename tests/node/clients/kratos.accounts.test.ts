import { describe, expect, it, onTestFinished } from "vitest";
import { kratosClient } from "../../../src/clients/kratos.js";
import { expectFailure } from "../support/expectFailure.js";
import { kratosBackend } from "../support/kratosBackend.js";
import { type SeenRequest, sendJson, serve } from "../support/serve.js";

type Handler = Parameters<typeof serve>[0];
const isWhoami = ({ path }: SeenRequest) => path === "/sessions/whoami";

/** A browser in front of a Kratos. The test may hold or replace an answer. */
async function start() {
  const backend = await kratosBackend();
  onTestFinished(backend.close);
  let before: (...given: Parameters<Handler>) => unknown = () => false;
  const gate = await serve((request, reply) => {
    if (!before(request, reply)) return backend.handle(request, reply);
  });
  onTestFinished(gate.close);
  const connect = () => kratosClient({ baseURL: gate.url, fetch: backend.browserFetch });
  const client = connect();
  const { sessions } = await client.list({});
  const [, first, second, third] = sessions.map(({ sessionId }) => sessionId);
  const asked = () => gate.seen.filter(isWhoami).length;
  return {
    backend,
    client,
    connect,
    seen: gate.seen,
    asked,
    ids: [first!, second!, third!] as const,
    intercept: (next: typeof before) => void (before = next),
  };
}

describe("a browser that signs in to a second account of Kratos", () => {
  it("does not claim to have ended a device of the first, also when the second was listed since", async () => {
    const { backend, client, ids } = await start();
    backend.switchAccount();
    expect((await expectFailure(client.revoke(ids[0]))).code).toBe("unauthorized");
    await client.list({});
    expect((await expectFailure(client.revoke(ids[0]))).code).toBe("unauthorized");
    expect(backend.ids()).toContain(ids[0]);
  });

  it("keeps its devices when “all others” or “sign out” was meant for the first account", async () => {
    const { backend, client, seen } = await start();
    backend.switchAccount();
    const before = backend.ids();
    expect((await expectFailure(client.revokeOthers!())).code).toBe("unauthorized");
    expect((await expectFailure(client.signOut!())).code).toBe("unauthorized");
    expect(backend.ids()).toEqual(before);
    expect(seen.some(({ path, method }) => path === "/sessions" && method === "DELETE")).toBe(
      false,
    );
  });

  it("keeps them when it signs in while the first account is signed out", async () => {
    const { backend, client, intercept } = await start();
    // The cookie changes before the browser sends the last request.
    intercept((request, reply) => {
      if (!request.path.startsWith("/self-service/logout?")) return false;
      backend.switchAccount();
      request.headers.cookie = `ory_kratos_session=${backend.token}`;
      void backend.handle(request, reply);
      return true;
    });
    const count = backend.ids().length;
    expect((await expectFailure(client.signOut!())).code).toBe("unauthorized");
    expect(backend.ids()).toHaveLength(count + 2);
  });

  it("ends its own devices after a list", async () => {
    const { backend, client } = await start();
    backend.switchAccount();
    const { sessions, currentSessionId } = await client.list({});
    const other = sessions.find(({ sessionId }) => sessionId !== currentSessionId)!;
    await client.revoke(other.sessionId);
    expect(backend.ids()).not.toContain(other.sessionId);
    await client.revokeOthers!();
    await client.signOut!();
    expect(backend.ids()).toHaveLength(6);
  });
});

describe("a Kratos client that has not fetched the list", () => {
  it("lets the list decide about a revoke, and sends nothing that names no session", async () => {
    const { connect, backend, ids } = await start();
    const client = connect();
    expect((await expectFailure(client.revoke(ids[0]))).code).toBe("invalid-response");
    const before = backend.ids();
    for (const call of [client.revokeOthers!(), client.signOut!()]) {
      const unsent = { code: "rejected", reason: "unsendable" };
      expect(await expectFailure(call)).toMatchObject(unsent);
    }
    expect(backend.ids()).toEqual(before);
  });
});

describe("the check of a revoke of Kratos", () => {
  it("is one request for revokes that are sent at once, and another for a later one", async () => {
    const { client, asked, ids } = await start();
    const before = asked();
    await Promise.all(ids.slice(0, 2).map((id) => client.revoke(id)));
    expect(asked()).toBe(before + 1);
    await client.revoke(ids[2]);
    expect(asked()).toBe(before + 2);
  });

  it("is one request at a time, and the revokes that come meanwhile share the next one", async () => {
    const { client, asked, ids, backend, intercept } = await start();
    const held: (() => void)[] = [];
    intercept((request, reply) => {
      if (!isWhoami(request) || held.length > 0) return false;
      return held.push(() => void backend.handle(request, reply));
    });
    const before = asked();
    const first = client.revoke(ids[0]);
    await expect.poll(() => held.length).toBe(1);
    const others = [client.revoke(ids[1]), client.revoke(ids[2])];
    await expect.poll(() => backend.ids().length).toBe(3);
    expect(asked()).toBe(before + 1);
    held[0]!();
    await Promise.all([first, ...others]);
    expect(asked()).toBe(before + 2);
  });

  it("is not an answer from before the account changed", async () => {
    const { client, ids, backend, intercept } = await start();
    const held: (() => void)[] = [];
    intercept((request, reply) => {
      if (!isWhoami(request) || held.length > 0) return false;
      return held.push(() => void backend.handle(request, reply));
    });
    const first = client.revoke(ids[0]);
    await expect.poll(() => held.length).toBe(1);
    backend.switchAccount();
    const second = expectFailure(client.revoke(ids[1]));
    held[0]!();
    await first;
    expect((await second).code).toBe("unauthorized");
    expect(backend.ids()).toContain(ids[1]);
  });

  it.each([
    [401, "unauthorized"],
    [403, "invalid-response"],
    [404, "invalid-response"],
    [429, "invalid-response"],
    [503, "invalid-response"],
  ])("that gets a %i makes a confirmed revoke %s", async (status, code) => {
    const { client, ids, backend, intercept } = await start();
    intercept((request, reply) => {
      if (!isWhoami(request)) return false;
      sendJson(reply, status, {});
      return true;
    });
    expect((await expectFailure(client.revoke(ids[0]))).code).toBe(code);
    expect(backend.ids()).not.toContain(ids[0]);
  });

  it("does not hold the revoke back, because the page may close", async () => {
    const { client, ids, backend, intercept } = await start();
    intercept(isWhoami);
    void client.revoke(ids[0]).catch(() => undefined);
    await expect.poll(() => backend.ids()).not.toContain(ids[0]);
  });
});
