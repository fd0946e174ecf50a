import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { SessionsClient } from "../../../src/index.js";
import {
  type ClientHarness,
  clientContract,
  fixtureCurrentId,
} from "../../../src/testing/index.js";
import { writeDocBlocks } from "../../support/docBlocks.js";
import { devicesBackend } from "../support/devicesBackend.js";
import { loginsBackend } from "../support/loginsBackend.js";
import { type Handler, serve } from "../support/serve.js";

const document = "docs/backends.md";
const files = ["smallClient.ts", "fullClient.ts"];
const folder = writeDocBlocks(document, "run");
interface Examples {
  smallClient(api: string): SessionsClient;
  fullClient(api: string, getToken: () => Promise<string>): SessionsClient;
}
const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ folder + file)));
const { smallClient, fullClient } = Object.assign({}, ...modules) as Examples;

let close = async () => {};
afterEach(() => close());

async function startDevices() {
  const backend = await devicesBackend();
  close = backend.close;
  return { backend, client: smallClient(backend.url) };
}

async function startLogins() {
  const backend = await loginsBackend();
  close = backend.close;
  let token: string | undefined;
  const getToken = async (isRefused?: boolean) => {
    if (isRefused) token = undefined;
    return (token ??= await backend.getToken());
  };
  return { backend, client: fullClient(backend.url, getToken) };
}

describe("the small client of the document", () => {
  let backend: Awaited<ReturnType<typeof devicesBackend>>;
  const harness: ClientHarness = {
    async createClient() {
      const started = await startDevices();
      backend = started.backend;
      return started.client;
    },
    heldIds: () => backend.account.ids(),
    breakDown: () => backend.failWith(500),
    signOutElsewhere: () => backend.failWith(401),
  };
  for (const { name, run } of clientContract) it(name, () => run(harness));
});

describe("the fuller client of the document", () => {
  let backend: Awaited<ReturnType<typeof loginsBackend>>;
  const harness: ClientHarness = {
    async createClient() {
      const started = await startLogins();
      backend = started.backend;
      return started.client;
    },
    heldIds: () => backend.account.ids(),
    // The API also reports failures with status 200.
    breakDown: () => backend.failWith(200, { ok: false, why: "DOWN" }),
    secrets: () => backend.tokens(),
    hasPages: true,
    requireProof: () => backend.failWith(403, { why: "NEEDS_PIN" }),
    limit: (seconds) => backend.failWith(429, { why: "SLOW_DOWN", retry_s: seconds }),
    signOutElsewhere: () => backend.failWith(401, { why: "TOKEN_OLD" }),
  };
  for (const { name, run } of clientContract) it(name, () => run(harness));

  it("knows the device, the times and the clock of the server", async () => {
    const { backend: logins, client } = await startLogins();
    const { sessions, serverTime, currentSessionId } = await client.list({});
    const [first] = [...logins.account.sessions.values()];
    expect(sessions[0]).toMatchObject({
      createdAt: new Date(Math.floor(first!.createdAt.getTime() / 1_000) * 1_000),
      device: { browser: "Firefox", browserVersion: "146.0", system: "Windows" },
    });
    expect(Math.abs(serverTime!.getTime() - Date.now())).toBeLessThan(60_000);
    expect(currentSessionId).toBe(fixtureCurrentId);
  });

  it.each([
    ["a failure in a 500", 500, { why: "DOWN" }, { code: "server", status: 500 }],
    ["a failure in a 200", 200, { ok: false, why: "DOWN" }, { code: "invalid-response" }],
    ["a list that is null", 200, { ok: true, logins: null }, { code: "invalid-response" }],
    ["a list that is an object", 200, { ok: true, logins: {} }, { code: "invalid-response" }],
    ["a list that is a text", 200, { ok: true, logins: "x" }, { code: "invalid-response" }],
    ["a whole answer that is null", 200, null, { code: "invalid-response" }],
  ])("reads %s", async (_what, status, body, expected) => {
    const { backend: logins, client } = await startLogins();
    logins.failWith(status, body);
    await expect(client.list({})).rejects.toMatchObject(expected);
  });
});

/** Starts a server that answers each request in this way. */
async function answer(handle: Handler) {
  const server = await serve(handle);
  close = server.close;
  const { url, seen } = server;
  return { seen, small: smallClient(url), fuller: fullClient(url, async () => "token") };
}

describe.each(["small", "fuller"] as const)("the %s client", (size) => {
  it("calls a connection that breaks in the body a lost connection", async () => {
    const { [size]: client } = await answer((_, reply) => {
      reply.writeHead(200, { "content-length": 100 });
      reply.write('{"ok":true,', () => reply.socket!.end());
    });
    await expect(client.list({})).rejects.toMatchObject({ code: "network" });
  });

  it("calls a page of HTML an answer that cannot be read", async () => {
    const { [size]: client } = await answer((_, reply) => void reply.end("<html>"));
    await expect(client.list({})).rejects.toMatchObject({ code: "invalid-response" });
  });

  it("keeps the status of a failure that a proxy answers with HTML", async () => {
    const { [size]: client } = await answer((_, reply) => void reply.writeHead(502).end("<html>"));
    await expect(client.list({})).rejects.toMatchObject({ code: "server", status: 502 });
  });

  it("follows no redirect", async () => {
    const { [size]: client, seen } = await answer(
      (_, reply) => void reply.writeHead(302, { location: "/elsewhere" }).end(),
    );
    await expect(client.list({})).rejects.toMatchObject({ code: "network" });
    expect(seen).toHaveLength(1);
  });
});

it.each([
  ["small", startDevices],
  ["fuller", startLogins],
])("the %s client says what it could not read", async (_, start) => {
  const { backend, client } = await start();
  const [first] = [...backend.account.sessions.values()];
  Object.assign(first!, { sessionId: null, ip: 7 });
  const { unreadable, sessions } = await client.list({});
  expect(unreadable).toMatchObject({ count: 1, paths: ["sessions[0].sessionId"] });
  expect(sessions.length).toBeGreaterThan(1);
});

it.each([
  ["small", startDevices],
  ["fuller", startLogins],
])(
  "the %s client rejects an aborted list with an AbortError, whatever the reason is",
  async (_, start) => {
    const { client } = await start();
    for (const reason of ["left the page", undefined, 0, null]) {
      const asked = client.list({ signal: AbortSignal.abort(reason) });
      await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    }
  },
);

it("compiles with exact optional properties", () => {
  const types = writeDocBlocks(document, "types");
  const compilerOptions = { exactOptionalPropertyTypes: true };
  const compiled = [...files, "allauthClient.ts"];
  const config = {
    extends: join(process.cwd(), "tsconfig.json"),
    compilerOptions,
    files: compiled,
  };
  writeFileSync(`${types}tsconfig.json`, JSON.stringify({ ...config, include: [] }));
  const compiler = join(process.cwd(), "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", types], { encoding: "utf8" });
  // The sources that the examples import are compiled without this option.
  const own = stdout.split("\n").filter((line) => compiled.some((file) => line.includes(file)));
  expect(own).toEqual([]);
});
