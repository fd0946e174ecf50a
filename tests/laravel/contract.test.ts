import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ClientHarness, clientContract } from "../../src/testing/index.js";
import { isKnownTime } from "../../src/session/time.js";
import { signIn } from "./device.js";
import { type Application, publicId, startApplication } from "./startApplication.js";

const [ada, eve] = [1, 2];
let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application?.stop());
beforeEach(() => application.reset());

let secrets: () => string[] = () => [];
const harness: ClientHarness = {
  async createClient() {
    const { url } = application;
    const here = await signIn(url, { remember: true });
    for (let i = 0; i < 4; i++) await signIn(url, { remember: true });
    await here.confirm();
    secrets = () => [...here.cookies.values(), ...application.rows(ada).map(({ id }) => id)];
    return here.client;
  },
  heldIds: () => application.rows(ada).map(publicId),
  breakDown: () => application.breakDown(),
  secrets: () => secrets(),
};

describe("the recipe for Laravel", () => {
  for (const { name, run } of clientContract) it(name, () => run(harness));

  it("sends neither the value of a cookie nor the payload of a session", async () => {
    const here = await signIn(application.url);
    const text = await (await here.call("GET", "/account/sessions")).text();
    const rows = application.rows(ada);
    expect(rows).toHaveLength(1);
    for (const row of rows) {
      expect(text).toContain(publicId(row));
      for (const secret of [row.id, row.payload]) expect(text).not.toContain(secret);
    }
    await here.confirm();
    await expect(here.client.revoke(rows[0]!.id)).rejects.toMatchObject({ code: "not-found" });
    expect(application.rows(ada)).toHaveLength(1);
  });

  it("knows the start, the last use, the end and the device of each session", async () => {
    const here = await signIn(application.url, { userAgent: "Laptop of Ada" });
    const [row] = application.rows(ada);
    const moment = row!.last_activity - 600;
    application.run("UPDATE sessions SET last_activity = ?", moment);
    const page = await here.client.list({});
    const [session] = page.sessions;
    expect(page.accountId).toBe("1");
    expect(session).toMatchObject({
      createdAt: new Date(row!.created_at! * 1_000),
      lastSeen: new Date(moment * 1_000),
      expiresAt: new Date((moment + 120 * 60) * 1_000),
      ip: "127.0.0.1",
      userAgent: "Laptop of Ada",
    });
    expect(Math.abs(session!.createdAt.getTime() - Date.now())).toBeLessThan(60_000);
    expect(page.unreadable).toBeUndefined();
  });

  it("keeps the start of a session while it is used", async () => {
    const here = await signIn(application.url);
    application.run("UPDATE sessions SET created_at = 1700000000");
    expect(await here.isSignedIn()).toBe(true);
    const [session] = (await here.client.list({})).sessions;
    expect(session!.createdAt).toEqual(new Date(1_700_000_000_000));
  });

  it("knows no start of a session that is older than the column", async () => {
    const here = await signIn(application.url);
    application.run("UPDATE sessions SET created_at = NULL");
    const { sessions, unreadable } = await here.client.list({});
    expect(isKnownTime(sessions[0]!.createdAt)).toBe(false);
    expect(unreadable).toBeUndefined();
  });

  it("lists no session of somebody else, no guest and no session that has expired", async () => {
    const here = await signIn(application.url);
    await signIn(application.url);
    const expired = application.rows(ada)[1]!.id;
    application.run(
      "UPDATE sessions SET last_activity = last_activity - 7300 WHERE id = ?",
      expired,
    );
    await signIn(application.url, { name: "eve" });
    await fetch(`${application.url}/token`);
    const { sessions } = await here.client.list({});
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual([
      (await here.client.list({})).currentSessionId,
    ]);
  });

  it("lists every session when a device calls itself by bytes that are not UTF-8", async () => {
    const here = await signIn(application.url);
    await signIn(application.url, { userAgent: "\u00FF\u00FE odd" });
    const { sessions } = await here.client.list({});
    expect(sessions.map(({ userAgent }) => userAgent).toSorted()).toEqual(
      // Newer versions of Laravel replace the bytes before they store the text.
      expect.arrayContaining(["Ada", expect.stringMatching(/^(\?\?|\uFFFD\uFFFD) odd$/)]),
    );
  });

  it("answers the id of somebody else like an id that nobody has, and changes nothing", async () => {
    const here = await signIn(application.url, { remember: true });
    await here.confirm();
    await signIn(application.url, { name: "eve", remember: true });
    const tokens = () => [ada, eve].map(application.rememberToken);
    const before = tokens();
    const answers = [];
    for (const id of [publicId(application.rows(eve)[0]!), "0".repeat(64)]) {
      const answer = await here.call("DELETE", `/account/sessions/${id}`);
      answers.push([answer.status, await answer.text()]);
    }
    expect(answers).toEqual([
      [404, ""],
      [404, ""],
    ]);
    expect([...application.rows(ada), ...application.rows(eve)]).toHaveLength(2);
    expect(tokens()).toEqual(before);
  });

  it("asks for the password before a session ends others, and not before it ends itself", async () => {
    const here = await signIn(application.url);
    await signIn(application.url);
    const { sessions, currentSessionId } = await here.client.list({});
    const other = sessions.find(({ sessionId }) => sessionId !== currentSessionId)!;
    const refused = { code: "reauthentication-required", status: 423 };
    await expect(here.client.revoke(other.sessionId)).rejects.toMatchObject(refused);
    await expect(here.client.revokeOthers!()).rejects.toMatchObject(refused);
    expect(application.rows(ada)).toHaveLength(2);
    expect((await here.confirm()).status).toBe(201);
    await here.client.revoke(other.sessionId);
    expect(application.rows(ada).map(publicId)).toEqual([currentSessionId]);
    const next = await signIn(application.url);
    await next.client.signOut!();
    expect(application.rows(ada).map(publicId)).toEqual([currentSessionId]);
    expect(await next.isSignedIn()).toBe(false);
  });

  it("leaves nothing of a session that has signed out to the next person of the browser", async () => {
    const here = await signIn(application.url);
    await here.confirm();
    await here.client.signOut!();
    const next = { email: "eve@example.test", password: "password of eve" };
    expect((await here.call("POST", "/login", next)).status).toBe(204);
    const refused = { code: "reauthentication-required" };
    await expect(here.client.revokeOthers!()).rejects.toMatchObject(refused);
  });

  it("ends the own session by its id as well", async () => {
    const here = await signIn(application.url, { remember: true });
    await here.confirm();
    await here.client.revoke((await here.client.list({})).currentSessionId!);
    expect(application.rows(ada)).toEqual([]);
    expect(await here.isSignedIn()).toBe(false);
  });

  it("changes nothing for a page without the token against CSRF", async () => {
    const here = await signIn(application.url);
    await here.confirm();
    await signIn(application.url);
    const { clientWithoutToken: client } = here;
    const { currentSessionId } = await client.list({});
    const refused = { code: "unauthorized", status: 419 };
    await expect(client.revoke(currentSessionId!)).rejects.toMatchObject(refused);
    await expect(client.revokeOthers!()).rejects.toMatchObject(refused);
    await expect(client.signOut!()).rejects.toMatchObject(refused);
    expect(application.rows(ada)).toHaveLength(2);
  });

  it("refuses a device whose session has ended, whatever it asks for", async () => {
    const here = await signIn(application.url);
    const other = await signIn(application.url);
    await here.confirm();
    await here.client.revokeOthers!();
    // Laravel checks the token first, and takes a new session for it only after the next list.
    await expect(other.client.revokeOthers!()).rejects.toMatchObject({
      code: "unauthorized",
      status: 419,
    });
    await expect(other.client.list({})).rejects.toMatchObject({
      code: "unauthorized",
      status: 401,
    });
    await expect(other.client.revokeOthers!()).rejects.toMatchObject({
      code: "unauthorized",
      status: 401,
    });
    expect(application.rows(ada)).toHaveLength(1);
  });

  it("limits how many sessions a person may end in a minute", async () => {
    const here = await signIn(application.url);
    await here.confirm();
    for (let i = 0; i < 60; i++) {
      expect((await here.call("DELETE", "/account/sessions/x")).status).toBe(404);
    }
    const error = await here.client.revokeOthers!().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "rate-limited", status: 429 });
    const { retryAfterMs } = error as { retryAfterMs: number };
    expect(retryAfterMs).toBeGreaterThan(0);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
    await here.client.list({});
  });

  it("says how long the maintenance lasts", async () => {
    const here = await signIn(application.url);
    application.breakDown();
    const failure = { code: "server", status: 503, retryAfterMs: 60_000 };
    await expect(here.client.list({})).rejects.toMatchObject(failure);
  });

  it("is not the page that back() returns to", async () => {
    const here = await signIn(application.url);
    await here.visit("/token");
    await here.client.list({});
    expect(await (await here.call("GET", "/previous")).json()).toEqual({
      url: `${application.url}/token`,
    });
  });
});
