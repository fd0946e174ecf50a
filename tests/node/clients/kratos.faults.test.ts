import { describe, expect, it } from "vitest";
import { kratosClient, type KratosClientOptions } from "../../../src/clients/kratos.js";
import { unreachable } from "../../../src/session/parseSessions.js";
import { isKnownTime } from "../../../src/session/time.js";
import { expectFailure, token } from "../support/expectFailure.js";
import {
  type Fault,
  hangUp,
  json,
  silence,
  startFaulty,
  status as answer,
  text,
} from "../support/faultyServer.js";
import { eve, kratosError, kratosRow } from "../support/kratosBackend.js";
import { type SeenRequest, sendJson } from "../support/serve.js";

const here = kratosRow();
const other = kratosRow();
const isWhoami = ({ path }: SeenRequest) => path === "/sessions/whoami";
const replies = (others: unknown, whoami: unknown = here, headers = {}) =>
  json((request: SeenRequest) => (isWhoami(request) ? whoami : others), headers);
/** Answers with Kratos' form of an error, which holds a secret. */
const refusal =
  (status: number, id?: string): Fault =>
  (request, reply) =>
    sendJson(reply, status, { ...kratosError(status, id), details: request.headers });
/** A client that has fetched a list. From then on, the server answers all but the list and whoami with the fault. */
const connectAfterList = async (
  fault: Fault,
  options: Partial<KratosClientOptions> = { sessionToken: token },
) => {
  const { url, seen } = await startFaulty((request, reply) =>
    (request.method === "GET" && request.path.startsWith("/sessions") ? replies([other]) : fault)(
      request,
      reply,
    ),
  );
  const client = kratosClient({ baseURL: url, ...options });
  await client.list({});
  return { seen, client };
};
const connect = async (fault: Fault, options: Partial<KratosClientOptions> = {}) => {
  const { url, seen } = await startFaulty(fault);
  return { seen, client: kratosClient({ baseURL: url, sessionToken: token, ...options }) };
};

describe("a session of Kratos", () => {
  it("has what Kratos knows, and no last use, because Kratos does not store it", async () => {
    const { client } = await connect(replies([other]));
    const page = await client.list({});
    expect(page.currentSessionId).toBe(here.id);
    expect(page.accountId).toBe(kratosRow().identity.id);
    const [, session] = page.sessions;
    expect(session).toMatchObject({
      sessionId: other.id,
      createdAt: new Date("2026-11-01T08:00:00.500Z"),
      expiresAt: new Date("2026-12-01T08:00:00.500Z"),
      ip: "203.0.113.9",
      userAgent: "curl/8.16.0",
      location: { city: "Berlin", countryCode: "DE" },
      signInMethod: "password, google",
    });
    expect(isKnownTime(session!.lastSeen)).toBe(false);
    expect(page.unreadable).toBeUndefined();
  });

  it("does not take along the traits of the person", async () => {
    const { client } = await connect(replies([other]));
    expect(JSON.stringify(await client.list({}))).not.toContain("ada@example.test");
  });

  it.each([
    ["DE", { countryCode: "DE" }],
    ["Berlin", { city: "Berlin" }],
    ["Frankfurt, am Main, DE", { city: "Frankfurt, am Main", countryCode: "DE" }],
    ["Berlin, Germany", { city: "Berlin, Germany" }],
    ["", undefined],
    [null, undefined],
  ])("has the place that is sure: %j", async (location, place) => {
    const devices = [{ ...here.devices[0], location }];
    const { client } = await connect(replies([], { ...here, devices }));
    expect((await client.list({})).sessions[0]!.location).toEqual(place);
  });

  it.each([[undefined], [null], [[]], [[null]]])("may have no device: %j", async (devices) => {
    const { client } = await connect(replies([], { ...here, devices }));
    expect((await client.list({})).sessions[0]).toMatchObject({ ip: "", userAgent: "" });
  });
});

describe("the Kratos client, in front of a server that fails,", () => {
  it.each([
    [401, "session_inactive", "unauthorized"],
    [403, "session_aal2_required", "reauthentication-required"],
    [403, undefined, "forbidden"],
    [400, undefined, "rejected"],
    [404, undefined, "not-found"],
    [429, undefined, "rate-limited"],
    [500, undefined, "server"],
  ])("says of a %i %s: %s", async (status, id, code) => {
    const { client } = await connect(refusal(status, id));
    const failure = { code, status };
    expect(await expectFailure(client.list({}))).toMatchObject(failure);
    expect(await expectFailure(client.revoke(other.id))).toMatchObject(failure);
    expect(await expectFailure(client.revokeOthers!())).toMatchObject(failure);
    expect(await expectFailure(client.signOut!())).toMatchObject(failure);
  });

  it("believes the answer that says that the session is over, whichever it is", async () => {
    const slow: Fault = (request, reply) => {
      setTimeout(
        () => refusal(isWhoami(request) ? 401 : 500)(request, reply),
        isWhoami(request) ? 80 : 0,
      );
    };
    expect((await expectFailure((await connect(slow)).client.list({}))).code).toBe("unauthorized");
  });

  it.each([
    ["a page of maintenance", text("<!doctype html>", "text/html")],
    ["an empty body", text("")],
    ["an object for a list", replies({})],
    ["a current session that is none", replies([], null)],
    ["a current session without an id", replies([], { ...here, id: "" })],
  ])("takes %s for no list", async (_, fault) => {
    expect((await expectFailure((await connect(fault)).client.list({}))).code).toBe(
      "invalid-response",
    );
  });

  it("takes null for no other sessions, as older servers send it", async () => {
    const { sessions } = await (await connect(replies(null))).client.list({});
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual([here.id]);
  });

  it("shows the others where a row has no id, or times that are none", async () => {
    const broken = { ...other, issued_at: 1_794_000_000, expires_at: "soon" };
    const { sessions, unreadable } = await (
      await connect(replies([{ ...other, id: null }, broken]))
    ).client.list({});
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual([here.id, other.id]);
    expect(unreadable).toMatchObject({
      count: 1,
      paths: ["sessions[1].sessionId", "sessions[2].createdAt", "sessions[2].expiresAt"],
    });
  });

  it("lists a session that lags behind its end, and leaves the judgement to the kit", async () => {
    const { client } = await connect((request, reply) => {
      if (request.method === "DELETE") return void reply.writeHead(204).end();
      return replies([other])(request, reply);
    });
    await client.list({});
    await client.revoke(other.id);
    expect((await client.list({})).sessions).toHaveLength(2);
  });

  it.each([
    ["a session instead of an end, as for the id whoami", json(here)],
    ["a page of maintenance", text("<!doctype html>", "text/html")],
    ["an empty body", text("")],
  ])("does not take %s for an end", async (_, fault) => {
    const { client } = await connectAfterList(fault);
    for (const call of [client.revoke(other.id), client.revokeOthers!(), client.signOut!()]) {
      expect((await expectFailure(call)).code).toBe("invalid-response");
    }
    const browser = await connectAfterList((request, reply) => {
      const isFirst = request.path.endsWith("/browser");
      return (isFirst ? json({ logout_token: "t" }) : fault)(request, reply);
    }, {});
    expect((await expectFailure(browser.client.signOut!())).code).toBe("invalid-response");
  });

  it.each([
    [403, refusal(403), "unauthorized"],
    [403, answer(403), "forbidden"],
  ])(
    "takes a %i of Kratos for a logout of a session that has gone, and not that of a proxy",
    async (_, fault, code) => {
      const app = await connectAfterList(fault);
      expect((await expectFailure(app.client.signOut!())).code).toBe(code);
      const browser = await connectAfterList((request, reply) => {
        const isFirst = request.path.endsWith("/browser");
        return (isFirst ? json({ logout_token: "t" }) : fault)(request, reply);
      }, {});
      expect((await expectFailure(browser.client.signOut!())).code).toBe(code);
    },
  );

  it("sends the token of a sign-out to its own address, whatever the answer names", async () => {
    const stranger = await startFaulty(json({}));
    const logout = { logout_url: `${stranger.url}/?token=t`, logout_token: "t&t" };
    const { client, seen } = await connectAfterList((request, reply) => {
      if (request.path.endsWith("/browser")) return json(logout)(request, reply);
      reply.writeHead(204).end();
    }, {});
    await client.signOut!();
    expect(stranger.seen).toEqual([]);
    expect(seen.slice(2).map(({ path }) => path)).toEqual([
      "/self-service/logout/browser",
      "/sessions/whoami",
      "/self-service/logout?token=t%26t",
    ]);
  });

  it("does not sign out where the answer has no token", async () => {
    const { client, seen } = await connect(json({ logout_url: "/" }), { sessionToken: undefined });
    expect((await expectFailure(client.signOut!())).code).toBe("invalid-response");
    expect(seen).toHaveLength(1);
  });

  it("calls a lost connection a matter of the network, and a silent server too late", async () => {
    const lost = await connect(hangUp);
    expect((await expectFailure(lost.client.list({}))).code).toBe("network");
    expect((await expectFailure(lost.client.revoke(other.id))).code).toBe("network");
    const late = await connect(silence, { timeout: 80 });
    expect((await expectFailure(late.client.list({}))).code).toBe("timeout");
    expect((await expectFailure(late.client.signOut!())).code).toBe("timeout");
  });

  it("rejects with AbortError when the list is aborted on its way", async () => {
    const controller = new AbortController();
    const list = (await connect(silence)).client.list({ signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(list).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("the pages of the Kratos client", () => {
  const full = [kratosRow(), kratosRow()];
  const ask = async (rows: unknown, link?: string, cursor?: string, more = {}) => {
    const headers = { ...(link && { link }), ...more };
    const { client, seen } = await connect(replies(rows, here, headers), { pageSize: 2 });
    return { page: await client.list({ cursor }), seen };
  };

  it("go on with the token that the header names, and ask for the current session once", async () => {
    const link = '</sessions?page_size=2&page_token=b%2Fc>; rel="next",</sessions>; rel="first"';
    const first = await ask(full, link);
    expect(first.page.nextCursor).toBe("b/c");
    const second = await ask(full, '</sessions>; rel="first"', first.page.nextCursor);
    expect(second.seen.map(({ path }) => path)).toEqual(["/sessions?page_size=2&page_token=b%2Fc"]);
    expect(second.page.currentSessionId).toBeUndefined();
    expect(second.page.nextCursor).toBeUndefined();
  });

  it("end with one that is shorter than asked, although Kratos names a next one", async () => {
    const link = '</sessions?page_token=x>; rel="next"';
    expect((await ask([other], link)).page.nextCursor).toBeUndefined();
    expect((await ask([], link, "x")).page.nextCursor).toBeUndefined();
  });

  it.each([
    ["hides the header", undefined],
    ["has an older form of the header", '</sessions?page=1&per_page=2>; rel="next"'],
    ["names a next page without a query", "</sessions/more>; title=next; rel=next"],
    ["names a next page with an empty token", '</sessions?page_token=>; rel="last next"'],
  ])("are not all there where something on the way %s", async (_, link) => {
    expect((await ask(full, link)).page.nextCursor).toBe(unreachable);
  });

  it("go on after a short one where the server counts more sessions", async () => {
    const link = '</sessions?page_token=x>; rel="next"';
    const count = (total: number) => ({ "x-total-count": String(total) });
    expect((await ask([other], link, undefined, count(2))).page.nextCursor).toBe("x");
    expect((await ask([other], link, undefined, count(1))).page.nextCursor).toBeUndefined();
    expect((await ask([other], undefined, undefined, count(2))).page.nextCursor).toBe(unreachable);
  });

  it("are counted together, so that a short last one is the last", async () => {
    const headers = { link: '</sessions?page_token=x>; rel="next"', "x-total-count": "3" };
    const { client } = await connect((request, reply) =>
      replies(request.path.includes("page_token") ? [other] : full, here, headers)(request, reply),
    );
    const { nextCursor } = await client.list({});
    expect(nextCursor).toBe("x");
    expect((await client.list({ cursor: nextCursor })).nextCursor).toBeUndefined();
  });

  it("name their account, each of them", async () => {
    const eves = kratosRow(undefined, eve);
    expect((await ask([eves], undefined, "x")).page.accountId).toBe(eve);
    expect((await ask([other], undefined, "x")).page.accountId).toBe(here.identity.id);
    const { identity: _, ...nameless } = other;
    expect((await ask([nameless], undefined, "x")).page.accountId).toBeUndefined();
    const both = connect(replies([other, eves]));
    const failure = await expectFailure((await both).client.list({ cursor: "x" }));
    expect(failure.code).toBe("invalid-response");
  });

  it("are asked for once more where the account changed between the list and whoami", async () => {
    const eves = kratosRow(undefined, eve);
    const answers = [here, kratosRow(undefined, eve)];
    const once = await connect((request, reply) =>
      (isWhoami(request) ? json(answers.shift()) : json([eves]))(request, reply),
    );
    expect(await once.client.list({})).toMatchObject({ accountId: eve });
    expect(once.seen).toHaveLength(4);
    const always = await connect(replies([eves]));
    expect((await expectFailure(always.client.list({}))).code).toBe("invalid-response");
    expect(always.seen).toHaveLength(4);
  });
});
