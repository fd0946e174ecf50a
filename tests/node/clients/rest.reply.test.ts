import { describe, expect, it } from "vitest";
import { restClient } from "../../../src/clients/rest.js";
import { isKnownTime } from "../../../src/session/time.js";
import { expectFailure } from "../support/expectFailure.js";
import { json, startFaulty, text } from "../support/faultyServer.js";

const row = {
  sessionId: "a",
  createdAt: "2026-11-20T08:00:00Z",
  expiresAt: "2026-12-20T09:00:00+01:00",
  lastSeen: "2026-11-23T21:00:00Z",
  ip: "192.0.2.7",
  userAgent: "curl/8.16.0",
};
const listOf = async (...rows: unknown[]) => {
  const { url } = await startFaulty(json({ sessions: rows }));
  return restClient({ baseURL: url }).list({});
};

describe("a reply to the REST client", () => {
  it("is an envelope with everything that a page can say", async () => {
    const date = "Mon, 23 Nov 2026 21:14:00 GMT";
    const envelope = { sessions: [row], currentSessionId: "a", accountId: "ada", nextCursor: "2" };
    const { url } = await startFaulty(json(envelope, { date }));
    expect(await restClient({ baseURL: url }).list({})).toEqual({
      sessions: [
        {
          ...row,
          createdAt: new Date("2026-11-20T08:00:00Z"),
          expiresAt: new Date("2026-12-20T08:00:00Z"),
          lastSeen: new Date("2026-11-23T21:00:00Z"),
        },
      ],
      currentSessionId: "a",
      accountId: "ada",
      nextCursor: "2",
      serverTime: new Date("2026-11-23T21:14:00Z"),
    });
  });

  it.each([
    { what: "a bare list", body: "[]" },
    { what: "null", body: "null" },
    { what: "null in an envelope", body: '{"sessions":null}' },
  ])("may be $what", async ({ body }) => {
    const { url } = await startFaulty(text(body));
    expect((await restClient({ baseURL: url }).list({})).sessions).toEqual([]);
  });

  it("is a failed load where it holds an error, even beside an empty list", async () => {
    const { url } = await startFaulty(json({ sessions: [], error: { code: "DB_DOWN" } }));
    const error = await expectFailure(restClient({ baseURL: url }).list({}));
    expect(error.code).toBe("invalid-response");
  });

  it("is a failed load where it holds an error, whatever the envelope's own reader makes of it", async () => {
    const { url } = await startFaulty(json({ error: "db down", data: null }));
    const readList = (reply: unknown) => ({ sessions: (reply as { data: unknown }).data });
    const error = await expectFailure(restClient({ baseURL: url, readList }).list({}));
    expect(error.code).toBe("invalid-response");
  });

  it("tells no time where its Date cannot be read", async () => {
    const { url } = await startFaulty(json([], { date: "yesterday" }));
    expect((await restClient({ baseURL: url }).list({})).serverTime).toBeUndefined();
  });

  it("may call the fields by other names, in an envelope of its own", async () => {
    const items = [{ id: "a", last_used_at: row.lastSeen, agent: row.userAgent, sessionId: 7 }];
    const { url } = await startFaulty(json({ data: { items }, me: "a" }));
    const client = restClient({
      baseURL: url,
      fields: { sessionId: "id", lastSeen: "last_used_at", userAgent: "agent" },
      readList(reply) {
        const { data, me } = reply as { data: { items: unknown[] }; me: string };
        return { sessions: data.items, currentSessionId: me };
      },
    });
    const page = await client.list({});
    expect(page.currentSessionId).toBe("a");
    expect(page.sessions[0]).toMatchObject({
      sessionId: "a",
      lastSeen: new Date(row.lastSeen),
      userAgent: row.userAgent,
    });
  });

  it("keeps a row of which nothing but the id can be read", async () => {
    const { sessions } = await listOf({ sessionId: "a", lastSeen: "soon", ip: 7, userAgent: null });
    expect(sessions).toHaveLength(1);
    expect(sessions[0]).toMatchObject({ sessionId: "a", ip: "", userAgent: "" });
    expect(isKnownTime(sessions[0]!.lastSeen)).toBe(false);
  });

  it.each([
    { what: "no id", bad: { ...row, sessionId: undefined } },
    { what: "an id that is no whole number", bad: { ...row, sessionId: 5_551_234.5 } },
    { what: "an empty id", bad: { ...row, sessionId: "" } },
  ])("leaves out a row with $what, counts it and names its place", async ({ bad }) => {
    const rows = ["b", "c", "d"].map((sessionId) => ({ ...row, sessionId }));
    const { sessions, unreadable } = await listOf(...rows, bad, 7);
    expect(sessions.map(({ sessionId }) => sessionId)).toEqual(["b", "c", "d"]);
    expect(unreadable).toEqual({ count: 2, paths: ["sessions[3].sessionId", "sessions[4]"] });
  });

  it("of which no row can be read is an error, which names the place and echoes nothing", async () => {
    const error = await expectFailure(listOf({ ...row, sessionId: { value: "5551234" } }));
    expect(error.code).toBe("invalid-response");
    expect(error.message).toContain("sessions[0].sessionId");
    expect(error.message).not.toMatch(/5551234|192\.0\.2\.7|curl/);
  });

  it("may have no row that can be read on a later page", async () => {
    const { url } = await startFaulty(json({ sessions: [null] }));
    const page = await restClient({ baseURL: url }).list({ cursor: "2" });
    expect(page).toMatchObject({ sessions: [], unreadable: { count: 1 } });
  });

  it("names the place of a field that cannot be read, and not what stands there", async () => {
    const bad = { ...row, lastSeen: "5551234", ip: 5_551_234, location: "Berlin" };
    const { sessions, unreadable } = await listOf(row, { ...bad, sessionId: "b" });
    expect(sessions).toHaveLength(2);
    const paths = ["location", "lastSeen", "ip"].map((field) => `sessions[1].${field}`);
    expect(unreadable).toEqual({ count: 0, paths });
  });

  it("may have numbers for its ids, its account and its cursor", async () => {
    const reply = { sessions: [{ ...row, sessionId: 7 }], currentSessionId: 7, accountId: 1 };
    const { url } = await startFaulty(json({ ...reply, nextCursor: 20 }));
    expect(await restClient({ baseURL: url }).list({})).toMatchObject({
      sessions: [{ sessionId: "7" }],
      currentSessionId: "7",
      accountId: "1",
      nextCursor: "20",
    });
  });

  it("cannot slip in a prototype, by a key or by an id", async () => {
    const body = `{"sessions":[{"sessionId":"__proto__","__proto__":{"userAgent":"forged","isAdmin":true}},
      {"sessionId":"b","__proto__":{"ip":"192.0.2.9"}}],"__proto__":{"nextCursor":"forged"}}`;
    const { url } = await startFaulty(text(body));
    const client = restClient({ baseURL: url, fields: { ip: "ip" } });
    const page = await client.list({});
    expect(page.nextCursor).toBeUndefined();
    expect(page.sessions.map(({ sessionId }) => sessionId)).toEqual(["__proto__", "b"]);
    expect(page.sessions.map(({ userAgent, ip }) => userAgent + ip)).toEqual(["", ""]);
    expect("isAdmin" in page.sessions[0]!).toBe(false);
    expect("isAdmin" in {}).toBe(false);
  });

  it("that holds an id twice lists it once, as it was used last", async () => {
    const { sessions } = await listOf({ ...row, lastSeen: "2026-11-01T00:00:00Z" }, row);
    expect(sessions.map(({ lastSeen }) => lastSeen)).toEqual([new Date(row.lastSeen)]);
  });
});

it("“the database was down and my devices were gone”: null beside anything else is no list", async () => {
  const answers = [
    { sessions: null, message: "database is down" },
    { sessions: null, status: 500 },
    { detail: { code: 7 }, sessions: null, currentSessionId: "a" },
  ];
  for (const answer of answers) {
    const { url } = await startFaulty(json(answer));
    const error = await expectFailure(restClient({ baseURL: url }).list({}));
    expect(error.code).toBe("invalid-response");
  }
  for (const answer of [
    null,
    { sessions: null },
    { sessions: null, nextCursor: null, total: null },
  ]) {
    const { url } = await startFaulty(json(answer));
    expect((await restClient({ baseURL: url }).list({})).sessions).toEqual([]);
  }
});

describe("rows that the host's readList returns as null", () => {
  const readList = (reply: unknown) => ({
    sessions: (reply as { data: unknown } | null)?.data ?? null,
  });
  const listOfBody = async (body: string) => {
    const { url } = await startFaulty(text(body));
    return restClient({ baseURL: url, readList }).list({});
  };

  it.each([
    '{"code":40101,"message":"token expired","data":null}',
    '{"message":"database is down"}',
    '{"data":null,"meta":{"trace":"7"}}',
    '{"data":null,"total":0}',
    "",
  ])("are a failed load beside any value: %s", async (body) => {
    expect((await expectFailure(listOfBody(body))).code).toBe("invalid-response");
  });

  it.each(["null", "{}", '{"data":null}', '{"data":null,"meta":{"next":null,"tags":[]}}'])(
    "are an empty list where the response has no value: %s",
    async (body) => {
      expect((await listOfBody(body)).sessions).toEqual([]);
    },
  );

  it("are an empty list where readList returns [] in their place", async () => {
    const { url } = await startFaulty(json({ data: null, total: 0 }));
    const client = restClient({ baseURL: url, readList: () => ({ sessions: [] }) });
    expect((await client.list({})).sessions).toEqual([]);
  });
});

describe("what the host's readList could not read", () => {
  const listOfOwn = async (own: object, body: unknown = {}) => {
    const { url } = await startFaulty(json(body));
    const readList = () => ({ sessions: [row], ...own });
    return restClient({ baseURL: url, readList }).list({});
  };

  it.each([
    { count: 3, paths: ["items[1]", "items[2]", "items[4]"] },
    { count: 0, paths: ["items[1].seen"] },
    { count: 3, paths: [] },
  ])("is counted, and its paths are kept: %j", async (unreadable) => {
    expect((await listOfOwn({ unreadable })).unreadable).toEqual(unreadable);
  });

  it("is counted together with what the kit could not read", async () => {
    const unreadable = { count: 1, paths: ["items[0]"] };
    const page = await listOfOwn({ unreadable, sessions: [{ ...row, ip: 7 }, null] });
    const paths = ["items[0]", "sessions[0].ip", "sessions[1]"];
    expect(page.unreadable).toEqual({ count: 2, paths });
  });

  it.each([{ paths: ["items[0]"] }, { paths: [] }])(
    "is a failed load where nothing else is left: %j",
    async ({ paths }) => {
      const own = { sessions: [], unreadable: { count: 2, paths } };
      const error = await expectFailure(listOfOwn(own));
      expect(error.code).toBe("invalid-response");
      expect(error.message).not.toContain("undefined");
    },
  );

  it("is not told by the response itself, which is text from outside", async () => {
    const body = { sessions: [row], unreadable: { count: 3, paths: ["text from outside"] } };
    const { url } = await startFaulty(json(body));
    expect((await restClient({ baseURL: url }).list({})).unreadable).toBeUndefined();
  });

  it("may be a row whose getter throws, and is an error of the kit then", async () => {
    const sessions = [
      {
        get sessionId() {
          throw new Error("5551234");
        },
      },
    ];
    expect((await expectFailure(listOfOwn({ sessions }))).message).not.toContain("5551234");
  });
});
