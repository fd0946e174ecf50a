import { describe, expect, it } from "vitest";
import {
  clerkClient,
  type ClerkClientOptions,
  type ClerkLike,
} from "../../../src/clients/clerk.js";
import { isKnownTime } from "../../../src/session/time.js";
import { clerkErrors, clerkRow, clerkSdk } from "../support/clerkBackend.js";
import { expectFailure, token } from "../support/expectFailure.js";
import { type Fault, hangUp, json, silence, startFaulty, text } from "../support/faultyServer.js";
import { type SeenRequest, sendJson } from "../support/serve.js";

const here = clerkRow("sess_current");
const other = clerkRow("sess_b");
const isList = ({ path }: SeenRequest) => path.endsWith("/active");
const isRevoke = ({ path }: SeenRequest) => path.endsWith("/revoke");
const ended = { response: { ...other, status: "revoked" } };
/** Lists these rows, and answers every other request with this. */
const replies = (rows: unknown, answer: unknown = ended) =>
  json((request: SeenRequest) => (isList(request) ? rows : answer));
const listing =
  (fault: Fault): Fault =>
  (request, reply) =>
    (isRevoke(request) ? fault : replies([here, other]))(request, reply);
const refusal =
  (status: number, code: string): Fault =>
  (_, reply) => {
    reply.setHeader("retry-after", "7");
    sendJson(reply, status, clerkErrors(code, `refused ${token}`));
  };
const connect = async (fault: Fault, options: ClerkClientOptions = {}) => {
  const server = await startFaulty(fault);
  const sdk = clerkSdk(server.url, token);
  return { ...server, ...sdk, client: clerkClient(sdk.clerk, options) };
};
const rowsOf = async (...rows: unknown[]) => {
  const { client } = await connect(replies([here, ...rows]));
  return client.list({});
};

describe("a session of Clerk", () => {
  it("has what Clerk's SDK tells; only this browser's sign-in is known", async () => {
    const page = await rowsOf(other);
    expect(page).toMatchObject({ currentSessionId: "sess_current", accountId: "user_ada" });
    const [own, session] = page.sessions;
    expect(own!.createdAt).toEqual(new Date(1_793_000_000_000));
    expect(isKnownTime(session!.createdAt)).toBe(false);
    expect(session).toMatchObject({
      lastSeen: new Date(1_794_000_000_000),
      expiresAt: new Date(1_795_000_000_000),
      ip: "203.0.113.9",
      userAgent: "",
      location: { city: "Bern", countryCode: "CH" },
      device: { browser: "Firefox", browserVersion: "142.0", model: "Macintosh" },
    });
    expect(session).not.toHaveProperty("impersonator");
    expect(page.unreadable).toBeUndefined();
  });

  it("has no last use and no expiry where Clerk's SDK has made them up", async () => {
    const { sessions } = await rowsOf({ ...other, last_active_at: 0, expire_at: 0 });
    expect(isKnownTime(sessions[1]!.lastSeen)).toBe(false);
    expect(isKnownTime(sessions[1]!.expiresAt)).toBe(false);
  });

  it("has a country by its code or by its name", async () => {
    const named = { ...other, latest_activity: { country: "Greece", is_mobile: true } };
    const { sessions } = await rowsOf(named);
    expect(sessions[1]!.location).toEqual({ countryName: "Greece" });
    expect(sessions[1]!.device).toEqual({ kind: "mobile" });
  });

  it("may have no activity at all", async () => {
    const { sessions } = await rowsOf({ ...other, latest_activity: null });
    expect(sessions[1]).toMatchObject({ sessionId: "sess_b", ip: "" });
  });

  it("tells who uses it in the person's place, and never by an id", async () => {
    const row = { ...other, actor: { sub: "user_of_support" } };
    expect((await rowsOf(row)).sessions[1]!.impersonator).toBe("Support");
    const { client } = await connect(replies([here, row]), { impersonator: "Hilfe" });
    const page = await client.list({});
    expect(page.sessions[1]!.impersonator).toBe("Hilfe");
    expect(JSON.stringify(page)).not.toContain("user_of_support");
  });

  it("is in the list while it is pending, and not after its end", async () => {
    const rows = ["pending", "revoked", "ended"].map((status) => clerkRow(status, { status }));
    const { sessions } = await rowsOf(...rows);
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual(["sess_current", "pending"]);
  });
});

describe("the list of the Clerk client", () => {
  it("is fetched each time, although Clerk caches it", async () => {
    const { client, answerWith } = await connect(replies([here, other]));
    expect((await client.list({})).sessions).toHaveLength(2);
    answerWith(replies([here]));
    expect((await client.list({})).sessions).toHaveLength(1);
    answerWith(replies([here, other]));
    expect((await client.list({})).sessions).toHaveLength(2);
  });

  it.each([
    ["a session that is over", refusal(401, "authentication_invalid"), "invalid-response"],
    ["too many requests", refusal(429, "rate_limit_exceeded"), "invalid-response"],
    ["a page of maintenance", text("<!doctype html>", "text/html"), "invalid-response"],
    ["an empty body", text(""), "invalid-response"],
    ["null", json(null), "invalid-response"],
    ["an empty list", json([]), "invalid-response"],
    ["a lost connection", hangUp, "invalid-response"],
  ])("is no empty list for %s, which Clerk answers with one", async (_, fault, code) => {
    const { client } = await connect(fault);
    expect((await expectFailure(client.list({}))).code).toBe(code);
  });

  it.each([
    [401, "authentication_invalid", "unauthorized"],
    [403, "forbidden", "forbidden"],
    [429, "rate_limit_exceeded", "rate-limited"],
    [500, "internal", "server"],
  ])("tells the reason from its second time on: %i %s", async (status, word, code) => {
    const { client, answerWith } = await connect(replies([here]));
    await client.list({});
    answerWith(refusal(status, word));
    expect(await expectFailure(client.list({}))).toMatchObject({ code, status });
  });

  it("says that nobody is signed in where Clerk says so, before and after the request", async () => {
    const { client, clerk, answerWith } = await connect(replies([here]));
    answerWith((_, reply) => {
      Object.assign(clerk, { session: null, user: null });
      sendJson(reply, 401, clerkErrors("authentication_invalid"));
    });
    expect((await expectFailure(client.list({}))).code).toBe("unauthorized");
    expect((await expectFailure(client.list({}))).code).toBe("unauthorized");
    expect((await expectFailure(client.signOut!())).code).toBe("unauthorized");
  });

  it("does not sign anybody out while Clerk still loads", async () => {
    const clerk: ClerkLike = { signOut: async () => undefined };
    expect(await expectFailure(clerkClient(clerk).list({}))).toMatchObject({
      code: "rejected",
      reason: "unsendable",
    });
  });

  it("is not the one of before without a connection, although Clerk resolves with it", async () => {
    const { client, state } = await connect(replies([here, other]));
    await client.list({});
    state.isOffline = true;
    expect((await expectFailure(client.list({}))).code).toBe("network");
  });

  it("is not given to another account that was chosen meanwhile", async () => {
    const { client, clerk, answerWith } = await connect(replies([here]));
    const bob = { ...clerk.user!, id: "user_bob" };
    answerWith((request, reply) => {
      clerk.user = bob;
      return replies([here, other])(request, reply);
    });
    expect((await expectFailure(client.list({}))).code).toBe("unauthorized");
  });

  it("counts what is no row, and rows that throw, and lists what may live", async () => {
    const thrower = (name: string) =>
      Object.defineProperty({ id: "sess_t", status: "active" }, name, {
        get() {
          throw new Error(token);
        },
      });
    const { client, clerk } = await connect(replies([here]));
    const [row] = await clerk.user!.getSessions();
    const odd = [undefined, null, 5, "x", thrower("id"), thrower("latestActivity")];
    const rows = [row, ...odd, { ...row, id: "sess_u", status: undefined }, thrower("status")];
    clerk.user!.getSessions = async () => rows as never;
    const { sessions, unreadable } = await client.list({});
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual([
      "sess_current",
      "sess_u",
      "sess_t",
    ]);
    expect(unreadable!.count).toBe(6);
  });

  it("is no list of a signed-in person where every session has ended", async () => {
    const rows = ["revoked", "removed"].map((status) => clerkRow(status, { status }));
    const { client } = await connect(replies(rows));
    expect((await expectFailure(client.list({}))).code).toBe("invalid-response");
  });

  it("shows the others where a row has no id, or is none", async () => {
    const { sessions, unreadable } = await rowsOf({ ...other, id: "" }, null, other);
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual(["sess_current", "sess_b"]);
    expect(unreadable!.count).toBe(2);
  });

  it("does not take seconds for a time", async () => {
    const wrong = { ...other, last_active_at: 1_794_000_000, expire_at: 1_795_000_000 };
    const { sessions } = await rowsOf(wrong);
    expect(isKnownTime(sessions[1]!.lastSeen)).toBe(false);
    expect(isKnownTime(sessions[1]!.expiresAt)).toBe(false);
  });

  it("names this browser's session also where its row is missing", async () => {
    const { client } = await connect(replies([other]));
    expect(await client.list({})).toMatchObject({ currentSessionId: "sess_current" });
  });

  it("is late where the server is silent, and aborts at once", async () => {
    const { client } = await connect(silence, { timeout: 80 });
    expect((await expectFailure(client.list({}))).code).toBe("timeout");
    const controller = new AbortController();
    const asked = (await connect(silence)).client.list({ signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("a revoke of the Clerk client", () => {
  it.each([
    [403, "session_reverification_required", "reauthentication-required"],
    [403, "forbidden", "forbidden"],
    [400, "bad_request", "rejected"],
    [401, "authentication_invalid", "unauthorized"],
    [404, "resource_not_found", "not-found"],
    [422, "form_param_invalid", "rejected"],
    [500, "internal", "server"],
  ])("fails with a %i %s: %s", async (status, word, code) => {
    const { client } = await connect(listing(refusal(status, word)));
    expect(await expectFailure(client.revoke("sess_b"))).toMatchObject({ code, status });
  });

  it("says how many seconds Clerk asks to wait", async () => {
    const { client } = await connect(listing(refusal(429, "rate_limit_exceeded")));
    expect(await expectFailure(client.revoke("sess_b"))).toMatchObject({
      code: "rate-limited",
      retryAfterMs: 7_000,
    });
  });

  it.each([-1, Number.NaN])("does not wait for %d seconds", async (retryAfter) => {
    const thrown = Object.assign(new Error(token), { clerkError: true, status: 429, retryAfter });
    const reverify = () => Promise.reject(thrown);
    const { client } = await connect(replies([here, other]), { reverify });
    const error = await expectFailure(client.revoke("sess_b"));
    expect(error).toMatchObject({ code: "rate-limited", retryAfterMs: undefined });
  });

  it("is no end without a connection, although Clerk resolves", async () => {
    const { client, state } = await connect(replies([here, other]));
    await client.list({});
    state.isOffline = true;
    expect((await expectFailure(client.revoke("sess_b"))).code).toBe("network");
    expect((await expectFailure(client.signOut!())).code).toBe("network");
  });

  it.each([
    ["a page of maintenance", text("<!doctype html>", "text/html")],
    ["an empty body", text("")],
    ["a session that still lives", json({ response: other })],
  ])("is no end for %s", async (_, fault) => {
    const { client } = await connect(listing(fault));
    expect((await expectFailure(client.revoke("sess_b"))).code).toBe("network");
  });

  it("calls a lost connection a matter of the network, and a silent server too late", async () => {
    const lost = await connect(listing(hangUp));
    expect((await expectFailure(lost.client.revoke("sess_b"))).code).toBe("network");
    const late = await connect(listing(silence), { timeout: 150 });
    expect((await expectFailure(late.client.revoke("sess_b"))).code).toBe("timeout");
  });

  it("of an id that no row has is sent to nobody", async () => {
    const { client, seen } = await connect(replies([here, other]));
    expect((await expectFailure(client.revoke("sess_c"))).code).toBe("not-found");
    expect(seen.some(isRevoke)).toBe(false);
  });

  it("runs in Clerk's own reverification, which sees Clerk's own error", async () => {
    const seenErrors: unknown[] = [];
    const { client, answerWith } = await connect(
      listing(refusal(403, "session_reverification_required")),
      {
        reverify: (revoke) =>
          revoke().catch((error: { errors: { code: string }[] }) => {
            seenErrors.push(error.errors[0]!.code);
            answerWith(replies([here, other]));
            return revoke();
          }),
      },
    );
    await client.revoke("sess_b");
    expect(seenErrors).toEqual(["session_reverification_required"]);
  });

  it("fails with an error of the kit where the host's own function throws at once", async () => {
    const reverify = () => {
      throw new Error(token);
    };
    const { client } = await connect(replies([here, other]), { reverify });
    expect((await expectFailure(client.revoke("sess_b"))).code).toBe("invalid-response");
  });

  it.each([
    ["has a status that the kit does not know", json({ response: { ...other, status: "paused" } })],
    ["has no status", json({ response: { ...other, status: undefined } })],
  ])("is no end where the answer %s", async (_, fault) => {
    const { client } = await connect(listing(fault));
    expect((await expectFailure(client.revoke("sess_b"))).code).toBe("network");
  });

  it("that the person has cancelled in Clerk's dialog asks for it again", async () => {
    const cancelled = Object.assign(new Error(token), {
      clerkError: true,
      code: "reverification_cancelled",
    });
    const reverify = () => Promise.reject(cancelled);
    const { client } = await connect(replies([here, other]), { reverify });
    expect((await expectFailure(client.revoke("sess_b"))).code).toBe("reauthentication-required");
  });
});

describe("the sign-out of the Clerk client", () => {
  const isRemove = ({ path }: SeenRequest) => path.endsWith("/remove");

  it("leaves an account alone that became active since the list", async () => {
    const { client, clerk, seen } = await connect(replies([here, other]));
    await client.list({});
    const ada = clerk.user!;
    clerk.user = { ...ada, id: "user_bob" };
    expect((await expectFailure(client.signOut!())).code).toBe("unauthorized");
    // A revoke of a row that is not in the list fetches a list, and no screen shows that one.
    expect((await expectFailure(client.revoke("sess_c"))).code).toBe("not-found");
    expect((await expectFailure(client.signOut!())).code).toBe("unauthorized");
    expect(seen.some(isRemove)).toBe(false);
    clerk.user = ada;
    await client.signOut!();
    expect(seen.some(isRemove)).toBe(true);
  });

  it("needs a list, because the screen may show rows of a cache", async () => {
    const { client, seen } = await connect(replies([here, other]));
    const unsent = { code: "rejected", reason: "unsendable" };
    expect(await expectFailure(client.signOut!())).toMatchObject(unsent);
    expect(seen).toEqual([]);
  });
});

it("the Clerk client says that the token of an ended session lives for a minute", async () => {
  expect((await connect(silence)).client.propagationDelay).toBe(60_000);
});
