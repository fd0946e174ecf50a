import { createAuthClient } from "better-auth/client";
import { describe, expect, it } from "vitest";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";
import { expectFailure, token } from "../support/expectFailure.js";
import {
  type Fault,
  hangUp,
  hangUpMidBody,
  json,
  silence,
  startFaulty,
  status,
  text,
} from "../support/faultyServer.js";
import type { SeenRequest } from "../support/serve.js";

const session = { id: "a", userId: "ada", token: "token-a" };
const row = { ...session, createdAt: "2026-11-20T08:00:00Z", ipAddress: "192.0.2.7" };
const replies = (
  list: unknown,
  current: unknown = { session },
  revoke: unknown = { status: true },
) =>
  json(({ path }: SeenRequest) => {
    if (path.includes("/get-session")) return current;
    return path.includes("/list-sessions") ? list : revoke;
  });
const fail = (): never => {
  throw new Error(`Sent ${token}`);
};
const connect = async (fault: Fault) => {
  const { url, seen } = await startFaulty(fault);
  return { seen, client: betterAuthClient(createAuthClient({ baseURL: url })) };
};

describe("the Better Auth client, in front of a server that fails,", () => {
  it("does not wait for ever for one that is silent", async () => {
    const { url } = await startFaulty(silence);
    const client = betterAuthClient(createAuthClient({ baseURL: url }), { timeout: 100 });
    expect((await expectFailure(client.list({}))).code).toBe("timeout");
    expect((await expectFailure(client.revokeOthers!())).code).toBe("timeout");
  });

  it.each([
    [400, "rejected"],
    [401, "unauthorized"],
    [403, "forbidden"],
    [404, "not-found"],
    [409, "rejected"],
    [422, "rejected"],
    [500, "server"],
    [503, "server"],
  ])("says of a %i: %s", async (code, word) => {
    const { client } = await connect(status(code));
    expect(await expectFailure(client.list({}))).toMatchObject({ code: word, status: code });
    expect(await expectFailure(client.revokeOthers!())).toMatchObject({ code: word, status: code });
    expect(await expectFailure(client.signOut!())).toMatchObject({ code: word, status: code });
  });

  it.each([
    { what: "an HTML page", fault: text("<!doctype html><title>Sign in</title>", "text/html") },
    { what: "a text", fault: json("sessions") },
    { what: "an object for a list", fault: replies({ sessions: [] }) },
    { what: "null for a list", fault: replies(null) },
    { what: "a list without ids and tokens", fault: replies([{ userId: "ada" }]) },
    { what: "a list of another account", fault: replies([row, { ...row, userId: "eve" }]) },
    { what: "a current session that is none", fault: replies([], { session: "a" }) },
  ])("takes $what for no list", async ({ fault }) => {
    const { client } = await connect(fault);
    expect((await expectFailure(client.list({}))).code).toBe("invalid-response");
  });

  it("fails a list that stops in the middle", async () => {
    const { client } = await connect(text('[{"id":"a"'));
    expect((await expectFailure(client.list({}))).code).toBe("invalid-response");
  });

  it.each([
    { what: "an HTML page", fault: text("<!doctype html>", "text/html") },
    { what: "no status", fault: json({}) },
    { what: "a status that is not true", fault: json({ status: "pending" }) },
  ])("does not take $what for the end of all others, or of this one", async ({ fault }) => {
    const { client } = await connect(fault);
    expect((await expectFailure(client.signOut!())).code).toBe("invalid-response");
    expect((await expectFailure(client.revokeOthers!())).code).toBe("invalid-response");
  });

  it("does not take a revoke that is not confirmed for done", async () => {
    const { client } = await connect(replies([row], undefined, { status: false }));
    await client.list({});
    expect((await expectFailure(client.revoke("a"))).code).toBe("invalid-response");
  });

  it("does not claim to have ended a listed session of which it has no token", async () => {
    const { client } = await connect(replies([{ ...row, token: undefined }]));
    await client.list({});
    await expectFailure(client.revoke("a"));
  });

  it.each([
    { what: "before the answer", fault: hangUp },
    { what: "in the middle of the answer", fault: hangUpMidBody(200) },
  ])("calls a connection that is lost $what a matter of the network", async ({ fault }) => {
    const { client } = await connect(fault);
    expect((await expectFailure(client.list({}))).code).toBe("network");
    expect((await expectFailure(client.revokeOthers!())).code).toBe("network");
  });

  it("rejects with AbortError when the list is aborted on its way", async () => {
    const { client } = await connect(silence);
    const controller = new AbortController();
    const list = client.list({ signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    await expect(list).rejects.toMatchObject({ name: "AbortError" });
  });

  describe("and whose rows have a token but no id, as with secondary storage,", () => {
    const rows = ["token-a", "token-b", "token-c"].map((one) => ({
      ...row,
      id: undefined,
      token: one,
    }));
    const here = { session: { ...session, id: undefined } };

    it("lists them, knows this device, and ends the right one, list after list", async () => {
      let listed: unknown[] = rows;
      const { client, seen } = await connect((request, reply) =>
        replies(listed, here)(request, reply),
      );
      const first = await client.list({});
      const ids = first.sessions.map(({ sessionId }) => sessionId);
      expect(new Set(ids).size).toBe(3);
      expect(first.currentSessionId).toBe(ids[0]);
      expect(JSON.stringify(first)).not.toMatch(/token-[abc]/);
      listed = rows.toReversed();
      const second = await client.list({});
      expect(second.sessions.map(({ sessionId }) => sessionId)).toEqual(ids.toReversed());
      await client.revoke(ids[1]!);
      const revokes = seen.filter(({ path }) => path.endsWith("/revoke-session"));
      expect(revokes.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
        { token: "token-b" },
      ]);
    });

    it("knows this device where only the other list has ids", async () => {
      const { client } = await connect(replies(rows));
      const page = await client.list({});
      expect(page.currentSessionId).toBe(page.sessions[0]!.sessionId);
    });

    it("does not call a device signed out by an id that another page has given it", async () => {
      const before = await (await connect(replies(rows, here))).client.list({});
      const { client, seen } = await connect(replies(rows, here));
      const error = await expectFailure(client.revoke(before.sessions[1]!.sessionId));
      expect(error).toMatchObject({ code: "rejected", reason: "unsendable" });
      expect(seen.some(({ path }) => path.endsWith("/revoke-session"))).toBe(false);
    });

    it("shows the others where one has neither", async () => {
      const { client } = await connect(replies([...rows, { userId: "ada" }], here));
      const { sessions, unreadable } = await client.list({});
      expect(sessions).toHaveLength(3);
      expect(unreadable).toEqual({ count: 1, paths: ["sessions[3].sessionId"] });
    });
  });

  it("asks once who is here for revokes that are sent at once, and again for the next", async () => {
    const rows = ["a", "b", "c"].map((id) => ({ ...row, id, token: `token-${id}` }));
    const { client, seen } = await connect(replies(rows));
    await client.list({});
    const asked = () => seen.filter(({ path }) => path.includes("/get-session")).length;
    const before = asked();
    await Promise.all([client.revoke("a"), client.revoke("b")]);
    expect(asked()).toBe(before + 1);
    await client.revoke("c");
    expect(asked()).toBe(before + 2);
  });

  it("asks again where the account changed between the session and the list", async () => {
    const eves = { ...row, id: "b", userId: "eve" };
    const sessions = [session, { ...session, userId: "eve" }];
    const { client, seen } = await connect((request, reply) => {
      const asked = seen.filter(({ path }) => path.includes("/get-session")).length;
      return replies([eves], { session: sessions[asked - 1] })(request, reply);
    });
    const { accountId, sessions: listed } = await client.list({});
    expect(accountId).toBe("eve");
    expect(listed.map(({ sessionId }) => sessionId)).toEqual(["b"]);
  });

  it("does not trust a check that was sent before the account changed", async () => {
    const rows = ["a", "b"].map((id) => ({ ...row, id, token: `token-${id}` }));
    let [current, isHeld] = [{ session }, false];
    const held: (() => void)[] = [];
    const { client } = await connect((request, reply) => {
      const answer = replies(rows, current);
      if (!isHeld || !request.path.includes("/get-session")) return answer(request, reply);
      held.push(() => void answer(request, reply));
    });
    await client.list({});
    isHeld = true;
    const first = client.revoke("a");
    await expect.poll(() => held.length).toBe(1);
    isHeld = false;
    current = { session: { ...session, userId: "eve" } };
    const second = expectFailure(client.revoke("b"));
    held[0]!();
    await first;
    expect((await second).code).toBe("unauthorized");
  });

  it("claims nothing and revokes no others where it cannot learn who is here", async () => {
    let current: unknown = { session };
    const { client, seen } = await connect((request, reply) =>
      replies([row], current)(request, reply),
    );
    await client.list({});
    current = null;
    expect((await expectFailure(client.revoke("a"))).code).toBe("unauthorized");
    expect((await expectFailure(client.revokeOthers!())).code).toBe("unauthorized");
    expect(seen.some(({ path }) => path.endsWith("/revoke-other-sessions"))).toBe(false);
  });

  it.each([403, 404, 429, 503])(
    "calls the outcome of a confirmed revoke unknown where it may not ask who is here: %i",
    async (code) => {
      let isRefused = false;
      const { client, seen } = await connect((request, reply) => {
        const isCheck = isRefused && request.path.includes("/get-session");
        return (isCheck ? status(code) : replies([row]))(request, reply);
      });
      await client.list({});
      isRefused = true;
      expect((await expectFailure(client.revoke("a"))).code).toBe("invalid-response");
      expect(seen.some(({ path }) => path.endsWith("/revoke-session"))).toBe(true);
    },
  );

  it("says why the revoke was refused, not why the check was", async () => {
    let isRefused = false;
    const { client } = await connect((request, reply) => {
      if (!isRefused) return replies([row])(request, reply);
      return status(request.path.includes("/get-session") ? 429 : 403)(request, reply);
    });
    await client.list({});
    isRefused = true;
    expect((await expectFailure(client.revoke("a"))).code).toBe("forbidden");
  });

  it("ends no others where no session says to whom it belongs", async () => {
    const nameless = { ...session, userId: undefined };
    const { client, seen } = await connect(replies([row], { session: nameless }));
    await client.list({});
    const unsent = { code: "rejected", reason: "unsendable" };
    expect(await expectFailure(client.revokeOthers!())).toMatchObject(unsent);
    expect(seen.some(({ path }) => path.endsWith("/revoke-other-sessions"))).toBe(false);
  });

  it("sends a revoke at once, because the page may close", async () => {
    let isSilent = false;
    const { client, seen } = await connect((request, reply) => {
      if (isSilent) return undefined;
      return replies([row])(request, reply);
    });
    await client.list({});
    isSilent = true;
    void client.revoke("a").catch(() => undefined);
    await expect.poll(() => seen.some(({ path }) => path.endsWith("/revoke-session"))).toBe(true);
  });

  it.each([
    { what: "throws at once", method: (): never => fail() },
    { what: "rejects", method: async () => fail() },
    { what: "resolves with nothing", method: async () => undefined },
    { what: "resolves with a text", method: async () => token },
  ])("fails with an error of the kit where a method $what", async ({ method }) => {
    const authClient = {
      listSessions: method,
      getSession: method,
      revokeSession: method,
      revokeOtherSessions: method,
      signOut: method,
    };
    const client = betterAuthClient(authClient as never);
    for (const call of [
      () => client.list({}),
      () => client.revoke("a"),
      () => client.revokeOthers!(),
      () => client.signOut!(),
    ]) {
      expect((await expectFailure(call())).code).toBe("network");
    }
  });

  it.each<{ headers: Record<string, string>; wait?: number }>([
    { headers: { "retry-after": "60" }, wait: 60_000 },
    { headers: { "x-retry-after": "7", "retry-after": "60" }, wait: 7_000 },
    {
      headers: {
        date: "Tue, 01 Jan 2030 10:00:00 GMT",
        "retry-after": "Tue, 01 Jan 2030 10:00:30 GMT",
      },
      wait: 30_000,
    },
    { headers: {} },
  ])("waits as long as Better Auth says, or a proxy: $headers", async ({ headers, wait }) => {
    const { client } = await connect(status(429, headers));
    expect(await expectFailure(client.list({}))).toMatchObject({
      code: "rate-limited",
      retryAfterMs: wait,
    });
  });

  it("keeps caches out of it", async () => {
    const { client, seen } = await connect(replies([row]));
    await client.list({});
    expect(seen.map(({ headers }) => headers["cache-control"])).toEqual(["no-cache", "no-cache"]);
  });

  it("cannot be given a prototype by an id", async () => {
    const { client, seen } = await connect(replies([{ ...row, id: "__proto__" }, row]));
    const { sessions } = await client.list({});
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual(["__proto__", "a"]);
    await client.revoke("__proto__");
    expect((await expectFailure(client.revoke("constructor"))).code).toBe("not-found");
    const revokes = seen.filter(({ path }) => path.endsWith("/revoke-session"));
    expect(revokes.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ token: "token-a" }]);
  });
});
