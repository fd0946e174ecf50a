import { createHash, randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { authjsSessions } from "../../../demo/recipes/authjs/client.js";
import { rememberUse } from "../../../demo/recipes/authjs/rememberUse.mjs";
import { sessionRoutes } from "../../../demo/recipes/authjs/route.mjs";
import { type ClientHarness, clientContract } from "../../../src/testing/index.js";
import { ownDatabase } from "./ownDatabase.js";
import { serveHandler } from "../serveHandler.js";

/** The table of sessions, as the documentation of `@auth/pg-adapter` creates it. */
const table = `CREATE TABLE sessions (
  id SERIAL, "userId" INTEGER NOT NULL, expires TIMESTAMPTZ NOT NULL, "sessionToken" VARCHAR(255) NOT NULL,
  PRIMARY KEY (id))`;
const origin = "https://app.example";
const [ada, eve] = [1, 2];

let database: Awaited<ReturnType<typeof ownDatabase>>;
let pool: pg.Pool;
let server: Awaited<ReturnType<typeof serveHandler>>;
let isDown = false;
beforeAll(async () => {
  database = await ownDatabase(inject("postgres"));
  pool = new pg.Pool({ connectionString: database.url });
  await pool.query(table);
  await pool.query(
    `INSERT INTO sessions ("userId", expires, "sessionToken") VALUES (9, now(), 'old')`,
  );
  await pool.query(await readFile("demo/recipes/authjs/columns.sql", "utf8"));
});
afterAll(async () => {
  await pool?.end();
  await database?.remove();
});
beforeEach(async () => {
  await pool.query(`DELETE FROM sessions WHERE "userId" < 9`);
  const routes = sessionRoutes(pool, { origin });
  isDown = false;
  server = await serveHandler(async (request) =>
    routes[request.method as keyof typeof routes](request),
  );
  return () => (isDown ? undefined : server.close());
});

/** Adds a row as the adapter of Auth.js does, and returns its token. */
async function addSession(user = ada, expires = "1 day") {
  const token = randomUUID();
  await pool.query(
    `INSERT INTO sessions ("userId", expires, "sessionToken") VALUES ($1, now() + $2::interval, $3)`,
    [user, expires, token],
  );
  return token;
}

/** A browser that is signed in, with the recipe's client. */
async function browser(user = ada) {
  const token = await addSession(user);
  const headers = { cookie: `theme=dark; __Secure-authjs.session-token=${token}`, origin };
  const call = async (method: string, path: string, more: Record<string, string> = {}) =>
    fetch(`${server.url}/api/sessions${path}`, { method, headers: { ...headers, ...more } });
  // A page needs neither headers nor the origin of the server. Node needs both.
  const client = authjsSessions({ baseURL: `${server.url}/api`, headers });
  return { token, call, client };
}

const idOf = (token: string) => createHash("sha256").update(token).digest("hex");

async function heldIds(user = ada) {
  const query = `SELECT "sessionToken" AS token FROM sessions WHERE "userId" = $1 AND expires > now()`;
  return (await pool.query(query, [user])).rows.map(({ token }) => idOf(token));
}

let secrets: string[] = [];
const harness: ClientHarness = {
  async createClient() {
    const { client, token } = await browser();
    secrets = [token];
    for (let i = 0; i < 4; i++) await addSession();
    return client;
  },
  heldIds: async () => heldIds(),
  async breakDown() {
    isDown = true;
    await server.close();
  },
  secrets: () => secrets,
};

describe("the recipe for Auth.js", () => {
  for (const { name, run } of clientContract) it(name, () => run(harness));

  it("sends no token, because a token is the key of its row", async () => {
    const { token, call } = await browser();
    const other = await addSession();
    const text = await (await call("GET", "")).text();
    expect(text).toContain(idOf(other));
    for (const secret of [token, other]) expect(text).not.toContain(secret);
    expect((await call("DELETE", `/${other}`)).status).toBe(404);
    expect(await heldIds()).toHaveLength(2);
  });

  it("answers the id of somebody else like an id that nobody has", async () => {
    const { client, call } = await browser();
    const foreign = idOf(await addSession(eve));
    for (const id of [foreign, idOf("nobody")]) {
      await expect(client.revoke(id)).rejects.toMatchObject({ code: "not-found", status: 404 });
    }
    for (const method of ["DELETE", "POST"]) expect((await call(method, "")).status).toBe(404);
    expect([...(await heldIds()), ...(await heldIds(eve))]).toHaveLength(2);
  });

  it("changes nothing for a page of another origin", async () => {
    const { call, token } = await browser();
    const foreign = { origin: "https://evil.example" };
    expect((await call("DELETE", `/${idOf(token)}`, foreign)).status).toBe(403);
    expect((await call("POST", "/revoke-others", foreign)).status).toBe(403);
    expect(await heldIds()).toHaveLength(1);
  });

  it("lists no expired session and none of somebody else, and answers 401 without a session", async () => {
    const { client, call, token } = await browser();
    const expired = await addSession(ada, "-1 minute");
    await addSession(eve);
    expect((await client.list({})).sessions.map(({ sessionId }) => sessionId)).toEqual([
      idOf(token),
    ]);
    for (const cookie of ["", "nobody", expired]) {
      const headers = { cookie: `__Secure-authjs.session-token=${cookie}` };
      expect((await call("GET", "", headers)).status, cookie).toBe(401);
    }
  });

  it("remembers the device of each session, and knows no start of older rows", async () => {
    const { client, token } = await browser();
    const use = { token, ip: "192.0.2.7", userAgent: "Ada" };
    await rememberUse(pool, use);
    await rememberUse(pool, { ...use, userAgent: "sooner than a minute" });
    const [row] = (await client.list({})).sessions;
    expect(row).toMatchObject({ ip: "192.0.2.7", userAgent: "Ada" });
    expect(Math.abs(row!.lastSeen.getTime() - Date.now())).toBeLessThan(60_000);
    const { rows } = await pool.query(`SELECT "createdAt" FROM sessions WHERE "userId" = 9`);
    expect(rows).toEqual([{ createdAt: null }]);
  });
});
