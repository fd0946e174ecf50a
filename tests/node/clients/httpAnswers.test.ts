import { describe, expect, it } from "vitest";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { expectFailure } from "../support/expectFailure.js";
import { json, startFaulty, status, text } from "../support/faultyServer.js";
import { httpClients } from "../support/httpClients.js";

const html = text("<!doctype html><title>Sign in</title>", "text/html");

describe.each(httpClients)("$name", ({ connect, isRedirected }) => {
  /** Signs out, or ends one session where the browser leaves the page to sign out. */
  const signOut = (client: SessionsClient) =>
    isRedirected ? client.revoke("a") : client.signOut!();

  it.each([
    { what: "an HTML page", fault: html },
    { what: "JSON that stops in the middle", fault: text('{"sessions":[{"sessionId":"a"') },
    { what: "nothing at all", fault: text("") },
    { what: "an error inside of a success", fault: json({ error: "no such account" }) },
    { what: "a text", fault: json("sessions") },
    { what: "a list that is none", fault: json({ sessions: {}, sessionData: { sessionId: "a" } }) },
    {
      what: "a row that is none",
      fault: json({ sessions: [[]], sessionData: { sessionId: "a" } }),
    },
  ])("takes $what for no list", async ({ fault }) => {
    const { url } = await startFaulty(fault);
    const error = await expectFailure(connect(url).list({}));
    expect(error.code).toBe("invalid-response");
  });

  it("takes no list at all for an empty one where it stands beside an error", async () => {
    const answer = { error: "db down", sessions: null, sessionData: { sessionId: "a" } };
    const { url } = await startFaulty(json(answer));
    const error = await expectFailure(connect(url).list({}));
    expect(error.code).toBe("invalid-response");
  });

  it("does not take an error inside of a success for a sign-out", async () => {
    const { url } = await startFaulty(json({ error: "still here" }));
    const error = await expectFailure(signOut(connect(url)));
    expect(error.code).toBe("invalid-response");
  });

  it.each([
    { what: "an HTML page", fault: html },
    { what: "JSON that stops in the middle", fault: text('{"ok"') },
    { what: "an error inside of a success", fault: json({ error: "not yours" }) },
    { what: "a list of errors inside of a success", fault: json({ errors: [{ code: 7 }] }) },
    { what: "a success that is none", fault: json({ success: false }) },
    { what: "an answer that is not ok", fault: json({ ok: false }) },
  ])("does not take $what for the end of a session", async ({ fault }) => {
    const { url } = await startFaulty(fault);
    const error = await expectFailure(connect(url).revoke("a"));
    expect(error.code).toBe("invalid-response");
  });

  it.each([
    [304, "invalid-response"],
    [400, "rejected"],
    [401, "unauthorized"],
    [403, "forbidden"],
    [408, "timeout"],
    [409, "rejected"],
    [422, "rejected"],
    [429, "rate-limited"],
    [500, "server"],
    [503, "server"],
    [504, "timeout"],
  ])("says of a %i: %s", async (code, word) => {
    const { url } = await startFaulty(status(code));
    const client = connect(url);
    expect(await expectFailure(client.list({}))).toMatchObject({ code: word, status: code });
    expect(await expectFailure(client.revoke("a"))).toMatchObject({ code: word, status: code });
  });

  it.each([404, 410])(
    "“a wrong path was told as a sign-out”: fails each call by a %i, so that the list decides",
    async (code) => {
      const { url } = await startFaulty(status(code));
      const client = connect(url);
      const refusal = { code: "not-found", status: code };
      expect(await expectFailure(client.list({}))).toMatchObject(refusal);
      expect(await expectFailure(client.revoke("a"))).toMatchObject(refusal);
      expect(await expectFailure(signOut(client))).toMatchObject(refusal);
    },
  );

  it("says how many seconds to wait where Retry-After does", async () => {
    const { url } = await startFaulty(status(429, { "retry-after": "7" }));
    expect((await expectFailure(connect(url).list({}))).retryAfterMs).toBe(7_000);
    expect((await expectFailure(connect(url).revoke("a"))).retryAfterMs).toBe(7_000);
  });

  it("says how long to wait where Retry-After is a date", async () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const { url } = await startFaulty(status(503, { "retry-after": inAMinute }));
    const { retryAfterMs } = await expectFailure(connect(url).list({}));
    expect(retryAfterMs).toBeGreaterThan(50_000);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  it("waits no time for a Retry-After that is over, and knows none where it is rubbish", async () => {
    const server = await startFaulty(status(429, { "retry-after": new Date(0).toUTCString() }));
    expect((await expectFailure(connect(server.url).list({}))).retryAfterMs).toBe(0);
    server.answerWith(status(429, { "retry-after": "soon" }));
    expect((await expectFailure(connect(server.url).list({}))).retryAfterMs).toBeUndefined();
  });

  it("asks the person to prove who they are where the server demands it (RFC 9470)", async () => {
    const challenge = 'Bearer error="insufficient_user_authentication", max_age="300"';
    const { url } = await startFaulty(status(401, { "www-authenticate": challenge }));
    const error = await expectFailure(connect(url).revoke("a"));
    expect(error.code).toBe("reauthentication-required");
  });
});
