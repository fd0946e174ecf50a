import { createAuthClient } from "better-auth/client";
import { describe, expect, it } from "vitest";
import { betterAuthClient } from "../../../src/clients/betterAuth.js";
import { expectFailure } from "../support/expectFailure.js";
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
    if (path.endsWith("/get-session")) return current;
    return path.endsWith("/list-sessions") ? list : revoke;
  });
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
    { what: "a list without ids", fault: replies([{ token: "token-a" }]) },
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
    await client.revoke("constructor");
    const revokes = seen.filter(({ path }) => path.endsWith("/revoke-session"));
    expect(revokes.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ token: "token-a" }]);
  });
});
