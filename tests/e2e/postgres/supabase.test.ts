import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { sessionsFunction } from "../../../demo/recipes/supabase/edgeFunction.mjs";
import { supabaseSessions } from "../../../demo/recipes/supabase/client.js";
import { type ClientHarness, clientContract } from "../../../src/testing/index.js";
import { serveHandler } from "../serveHandler.js";
import { startSupabase, tokenOf } from "./supabaseProject.js";

const page = "https://app.example";
let project: Awaited<ReturnType<typeof startSupabase>>;
let edge: Awaited<ReturnType<typeof serveHandler>>;
let isDown = false;
beforeAll(async () => {
  project = await startSupabase(inject("postgres"));
});
afterAll(() => project?.remove());
beforeEach(async () => {
  edge = await serveHandler(sessionsFunction(project.url, "anon-key", page));
  isDown = false;
  await project.pool.query("DELETE FROM auth.sessions");
  return () => (isDown ? undefined : edge.close());
});

const [ada, eve] = [randomUUID(), randomUUID()];
const now = () => Math.floor(Date.now() / 1000);

async function addSession(user = ada, agent = "Ada") {
  const id = randomUUID();
  await project.pool.query(
    `INSERT INTO auth.sessions (id, user_id, created_at, refreshed_at, user_agent, ip, refresh_token_hmac_key)
     VALUES ($1, $2, now(), now() AT TIME ZONE 'utc', $3, '192.0.2.7', 'a-secret-key')`,
    [id, user, agent],
  );
  return id;
}

/** A browser that is signed in. Its password was entered this many seconds ago. */
async function browser(secondsAgo = 0) {
  const id = await addSession();
  const amr = [{ method: "password", timestamp: now() - secondsAgo }];
  const token = tokenOf({ sub: ada, session_id: id, amr });
  const client = supabaseSessions(edge.url, {
    auth: {
      getSession: async () => ({ data: { session: { access_token: token } } }),
      signOut: async ({ scope }) => {
        if (isDown) return { error: new Error(`no answer for ${token}`) };
        expect(scope).toBe("local");
        await project.pool.query("DELETE FROM auth.sessions WHERE id = $1", [id]);
        return { error: null };
      },
    },
  });
  const call = async (method: string, path: string) =>
    fetch(`${edge.url}${path}`, { method, headers: { authorization: `Bearer ${token}` } });
  return { id, token, client, call };
}

async function heldIds(user = ada) {
  const { rows } = await project.pool.query("SELECT id FROM auth.sessions WHERE user_id = $1", [
    user,
  ]);
  return rows.map(({ id }) => String(id));
}

let secrets: string[] = [];
const harness: ClientHarness = {
  async createClient() {
    const { client, token } = await browser();
    secrets = [token, "a-secret-key"];
    for (let i = 0; i < 4; i++) await addSession();
    return client;
  },
  heldIds: async () => heldIds(),
  async breakDown() {
    isDown = true;
    await edge.close();
  },
  secrets: () => secrets,
};

describe("the recipe for Supabase", () => {
  for (const { name, run } of clientContract) it(name, () => run(harness));

  it("asks for a recent sign-in in the words of RFC 9470, except to end the own session", async () => {
    const { id, client } = await browser(600);
    const other = await addSession();
    const code = "reauthentication-required";
    await expect(client.revoke(other)).rejects.toMatchObject({ code });
    await expect(client.revokeOthers!()).rejects.toMatchObject({ code });
    expect(await heldIds()).toHaveLength(2);
    await client.revoke(id);
    expect(await heldIds()).toEqual([other]);
  });

  it("answers the id of somebody else like an id that nobody has", async () => {
    const { client, call } = await browser();
    const foreign = await addSession(eve);
    for (const id of [foreign, randomUUID()]) {
      await expect(client.revoke(id)).rejects.toMatchObject({ code: "not-found", status: 404 });
    }
    // A request that names no session must not end all of them.
    for (const path of ["/sessions", "/sessions/", "/sessions/a/b"]) {
      expect((await call("DELETE", path)).status, path).toBe(404);
      expect((await call("POST", path)).status, path).toBe(404);
    }
    expect([...(await heldIds()), ...(await heldIds(eve))]).toHaveLength(2);
  });

  it("lists no session of somebody else, no expired session, no secret, and the words of a hostile device as they are", async () => {
    const { id, client, call } = await browser();
    const odd = await addSession(ada, "reauthentication_needed");
    const expired = await addSession();
    await addSession(eve);
    const past = "UPDATE auth.sessions SET not_after = now() - interval '1 minute' WHERE id = $1";
    await project.pool.query(past, [expired]);
    const { sessions, currentSessionId } = await client.list({});
    expect(sessions.map(({ sessionId }) => sessionId).toSorted()).toEqual([id, odd].toSorted());
    expect(currentSessionId).toBe(id);
    expect(await (await call("GET", "/sessions")).text()).not.toContain("a-secret-key");
  });

  it("refuses the access token of a session that has ended, and a request without one", async () => {
    const { id, client } = await browser();
    await project.pool.query("DELETE FROM auth.sessions WHERE id = $1", [id]);
    await expect(client.list({})).rejects.toMatchObject({ code: "unauthorized" });
    await expect(client.revokeOthers!()).rejects.toMatchObject({ code: "unauthorized" });
    expect((await fetch(`${edge.url}/sessions`)).status).toBe(401);
  });

  it("lets the page read the headers that the kit needs, across origins", async () => {
    const { headers } = await fetch(`${edge.url}/sessions`, { method: "OPTIONS" });
    expect(headers.get("access-control-allow-origin")).toBe(page);
    expect(headers.get("access-control-allow-methods")).toContain("DELETE");
    expect(headers.get("access-control-expose-headers")).toContain("WWW-Authenticate");
  });
});
