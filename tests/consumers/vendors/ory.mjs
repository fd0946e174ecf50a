// Drives the real @ory/client-fetch and the Kratos client at one server: what the one reads, the other must read, and
// what the one sends, the other must send. Prism stands before the server and refuses each request and each response
// that Ory's published OpenAPI document does not allow.
import assert from "node:assert/strict";
import { Configuration, FrontendApi, ResponseError } from "@ory/client-fetch";
import { kratosClient } from "react-active-sessions/clients/kratos";
import { kratosBackend, startPrism } from "./support.mjs";

const [, , document = ""] = process.argv;

/** Runs `drive` at a new server, behind Prism. */
async function at(/** @type {(at: Awaited<ReturnType<typeof connect>>) => Promise<void>} */ drive) {
  const backend = await kratosBackend();
  const prism = await startPrism({ document, server: backend.url });
  await drive(await connect(backend, prism.url));
  await prism.close();
  await backend.close();
}

/**
 * @param {Awaited<ReturnType<typeof kratosBackend>>} backend
 * @param {string} url
 */
async function connect(backend, url) {
  const settings = { basePath: url, credentials: /** @type {const} */ ("include") };
  const sdk = new FrontendApi(new Configuration({ ...settings, fetchApi: backend.browserFetch }));
  const client = kratosClient({ baseURL: url, fetch: backend.browserFetch });
  const app = kratosClient({ baseURL: url, sessionToken: backend.token });
  const [current = "", other = "", another = ""] = backend.ids();
  /** What the server sees of a call. */
  const seenOf = async (/** @type {() => Promise<unknown>} */ call) => {
    const before = backend.seen.length;
    await call();
    const seen = backend.seen
      .slice(before)
      .map(({ method, path, body }) => ({ method, path, body }));
    return seen.toSorted((a, b) => a.path.localeCompare(b.path));
  };
  /** What the server sees of a call of the client, besides its one question who is signed in. */
  const checkedOf = async (/** @type {() => Promise<unknown>} */ call) => {
    const seen = await seenOf(call);
    const rest = seen.filter((request) => request.path !== "/sessions/whoami");
    assert.equal(seen.length, rest.length + 1);
    return rest;
  };
  return { backend, sdk, client, app, current, other, another, seenOf, checkedOf };
}

const ofRow = (/** @type {import("@ory/client-fetch").Session} */ row) => ({
  sessionId: row.id,
  createdAt: row.issued_at,
  expiresAt: row.expires_at,
  ip: row.devices?.at(-1)?.ip_address,
  userAgent: row.devices?.at(-1)?.user_agent,
});

await at(async ({ backend, sdk, client, current, other, another, seenOf, checkedOf }) => {
  const [own, others] = await Promise.all([sdk.toSession(), sdk.listMySessions()]);
  const page = await client.list({});
  assert.equal(page.currentSessionId, own.id);
  assert.equal(page.currentSessionId, current);
  assert.equal(page.accountId, own.identity?.id);
  const rows = page.sessions.map((session) => ({
    sessionId: session.sessionId,
    createdAt: session.createdAt,
    expiresAt: session.expiresAt,
    ip: session.ip,
    userAgent: session.userAgent,
  }));
  assert.deepEqual(rows, [own, ...others].map(ofRow));

  // The objects of the SDK are as good as the answers themselves.
  const replay = kratosClient({
    baseURL: "https://id.example.test",
    fetch: async (input) => Response.json(String(input).endsWith("/whoami") ? own : others),
  });
  const replayed = (await replay.list({})).sessions;
  // Compare JSON, because the unknown last use is an invalid date, and Node takes no two of these for equal.
  assert.equal(JSON.stringify(replayed), JSON.stringify(page.sessions));

  assert.deepEqual(
    await seenOf(() => client.list({})),
    await seenOf(() => Promise.all([sdk.toSession(), sdk.listMySessions({ pageSize: 250 })])),
  );
  const byClient = await checkedOf(() => client.revoke(other));
  const again = await seenOf(() => sdk.disableMySession({ id: other }));
  assert.deepEqual(byClient, again);
  assert.equal(
    (await sdk.listMySessions()).some(({ id }) => id === other),
    false,
  );
  await sdk.disableMySession({ id: another });
  assert.equal(
    (await client.list({})).sessions.some(({ sessionId }) => sessionId === another),
    false,
  );
  await assert.rejects(client.revoke(current), {
    name: "SessionsError",
    code: "rejected",
    status: 400,
  });
  await assert.rejects(sdk.disableMySession({ id: current }), ResponseError);

  assert.deepEqual(
    await checkedOf(() => client.revokeOthers()),
    await seenOf(() => sdk.disableMyOtherSessions()),
  );
  assert.deepEqual(backend.ids(), [current]);
});

/** @type {unknown[]} */
const signOuts = [];
await at(async ({ backend, client, sdk, checkedOf }) => {
  await client.list({});
  signOuts.push(await checkedOf(() => client.signOut()));
  assert.equal(backend.ids().length, 5);
  await assert.rejects(client.list({}), { name: "SessionsError", code: "unauthorized" });
  await assert.rejects(sdk.toSession(), ({ response }) => response.status === 401);
});
await at(async ({ backend, sdk, seenOf }) => {
  const signOut = async () => {
    const { logout_token: token } = await sdk.createBrowserLogoutFlow();
    await sdk.updateLogoutFlow({ token });
  };
  signOuts.push(await seenOf(signOut));
  assert.equal(backend.ids().length, 5);
});
const hideToken = (/** @type {unknown} */ value) =>
  JSON.stringify(value).replaceAll(/(ory_st_|token=)[\da-f]+/g, "$1…");
assert.equal(...signOuts.map(hideToken));

await at(async ({ app, backend, checkedOf }) => {
  await app.list({});
  signOuts.splice(0, 2, await checkedOf(() => app.signOut()));
  assert.equal(backend.ids().length, 5);
});
await at(async ({ backend, sdk, seenOf }) => {
  const performNativeLogoutBody = { session_token: backend.token };
  signOuts.push(await seenOf(() => sdk.performNativeLogout({ performNativeLogoutBody })));
  assert.equal(backend.ids().length, 5);
});
assert.equal(...signOuts.map(hideToken));
process.exit(0);
