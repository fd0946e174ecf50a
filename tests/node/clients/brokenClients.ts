import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureCurrentId, type MemoryClient } from "../../../src/testing/index.js";

/** A bug that a client could have. */
export interface BrokenClient {
  /** The case of the contract that has to notice. */
  case: string;
  bug: string;
  spoil(client: MemoryClient): SessionsClient;
}

const token = "bearer-5e55107";

/** For each case of the contract the clients that it exists to catch. */
export const brokenClients: readonly BrokenClient[] = [
  {
    case: "lists every session that the backend holds, with Dates and texts",
    bug: "hides the current session",
    spoil: (client) => ({
      ...client,
      async list(request) {
        const page = await client.list(request);
        return {
          ...page,
          sessions: page.sessions.filter(({ sessionId }) => sessionId !== fixtureCurrentId),
        };
      },
    }),
  },
  {
    case: "lists every session that the backend holds, with Dates and texts",
    bug: "leaves the times as they came over the wire",
    spoil: (client) => ({
      ...client,
      async list(request) {
        const page = await client.list(request);
        return { ...page, sessions: JSON.parse(JSON.stringify(page.sessions)) };
      },
    }),
  },
  {
    case: "lists every session that the backend holds, with Dates and texts",
    bug: "gives a missing address as null",
    spoil: (client) => ({
      ...client,
      async list(request) {
        const page = await client.list(request);
        const sessions = page.sessions.map((session) => ({ ...session, ip: session.ip || null }));
        return { ...page, sessions: sessions as typeof page.sessions };
      },
    }),
  },
  {
    case: "lists every session that the backend holds, with Dates and texts",
    bug: "takes a failed load for an empty list",
    spoil: (client) => ({ ...client, list: async () => ({ sessions: [] }) }),
  },
  {
    case: "walks all pages without losing or doubling a row",
    bug: "starts each page with the last row of the one before",
    spoil: (client) => ({
      ...client,
      list: ({ cursor, signal }) =>
        client.list({ cursor: cursor && String(Number(cursor) - 1), signal }),
    }),
  },
  {
    case: "walks all pages without losing or doubling a row",
    bug: "loses the cursor",
    spoil: (client) => ({
      ...client,
      async list(request) {
        return { ...(await client.list(request)), nextCursor: undefined };
      },
    }),
  },
  {
    case: "walks all pages without losing or doubling a row",
    bug: "answers the first page again and again",
    spoil: (client) => ({ ...client, list: ({ signal }) => client.list({ signal }) }),
  },
  {
    case: "names a current session that is on the list, or none",
    bug: "takes the account's id for the session's",
    spoil: (client) => ({
      ...client,
      list: async (request) => ({ ...(await client.list(request)), currentSessionId: "account-1" }),
    }),
  },
  {
    case: "answers two lists that are asked for at once",
    bug: "aborts the list before when a new one starts",
    spoil(client) {
      let last = new AbortController();
      return {
        ...client,
        list({ cursor }) {
          last.abort();
          last = new AbortController();
          return client.list({ cursor, signal: last.signal });
        },
      };
    },
  },
  {
    case: "answers two lists that are asked for at once",
    bug: "counts the pages in the client, where each caller needs a place of their own",
    spoil(client) {
      let place = 0;
      return {
        ...client,
        list({ signal }) {
          const page = client.list({ cursor: String(place), signal });
          place = place + 3 < client.sessions().length ? place + 3 : 0;
          return page;
        },
      };
    },
  },
  {
    case: "keeps one scope, a text that holds no secret",
    bug: "has a new scope each time",
    spoil(client) {
      let reads = 0;
      return {
        ...client,
        get scope() {
          return `memory-${reads++}`;
        },
      };
    },
  },
  {
    case: "keeps one scope, a text that holds no secret",
    bug: "has no scope",
    spoil: (client) => ({ ...client, scope: "" }),
  },
  {
    case: "keeps one scope, a text that holds no secret",
    bug: "keys the cache by the token",
    spoil: (client) => ({ ...client, scope: `memory:${token}` }),
  },
  {
    case: "ends exactly the session that it is told to",
    bug: "says so and ends nothing",
    spoil: (client) => ({ ...client, revoke: async () => {} }),
  },
  {
    case: "ends exactly the session that it is told to",
    bug: "ends all others with it",
    spoil: (client) => ({ ...client, revoke: () => client.revokeOthers!() }),
  },
  {
    case: "ends exactly the session that it is told to",
    bug: "lists from a cache of its own",
    spoil(client) {
      const pages = new Map<string | undefined, ReturnType<SessionsClient["list"]>>();
      return {
        ...client,
        list(request) {
          const page = pages.get(request.cursor) ?? client.list(request);
          pages.set(request.cursor, page);
          return page;
        },
      };
    },
  },
  {
    case: "resolves when the session has already ended",
    bug: "fails by not-found",
    spoil: (client) => ({
      ...client,
      async revoke(id) {
        if (client.sessions().every(({ sessionId }) => sessionId !== id)) {
          throw new SessionsError("not-found");
        }
        await client.revoke(id);
      },
    }),
  },
  {
    case: "resolves when the session has already ended",
    bug: "ends the next in line",
    spoil: (client) => ({
      ...client,
      async revoke(id) {
        const isHeld = client.sessions().some(({ sessionId }) => sessionId === id);
        await client.revoke(isHeld ? id : client.sessions().at(-1)!.sessionId);
      },
    }),
  },
  {
    case: "ends nothing when it is told an id that nobody has",
    bug: "climbs out of the path",
    spoil: (client) => ({
      ...client,
      async revoke(id) {
        const { pathname } = new URL(`http://localhost/sessions/${encodeURIComponent(id)}`);
        await (pathname === "/" ? client.revokeOthers!() : client.revoke(id));
      },
    }),
  },
  {
    case: "ends nothing when it is told an id that nobody has",
    bug: "looks ids up in a plain object",
    spoil: (client) => ({
      ...client,
      async revoke(id) {
        const tokens: Record<string, unknown> = {};
        await (tokens[id] === undefined ? client.revoke(id) : client.revokeOthers!());
      },
    }),
  },
  {
    case: "ends nothing when it is told an id that nobody has",
    bug: "lets the platform's own error out",
    spoil: (client) => ({ ...client, revoke: async (id) => client.revoke(encodeURIComponent(id)) }),
  },
  {
    case: "leaves the current session alone when it ends all others, where it offers that",
    bug: "ends the current session too",
    spoil: (client) => ({
      ...client,
      async revokeOthers() {
        await client.revokeOthers!();
        await client.signOut!();
      },
    }),
  },
  {
    case: "leaves the current session alone when it ends all others, where it offers that",
    bug: "ends one only",
    spoil: (client) => ({ ...client, revokeOthers: () => client.revoke("session-curl") }),
  },
  {
    case: "leaves the current session alone when it ends all others, where it offers that",
    bug: "offers it without knowing which one is current",
    spoil: (client) => ({
      ...client,
      list: async (request) => ({ ...(await client.list(request)), currentSessionId: undefined }),
    }),
  },
  {
    case: "ends the current session and no other when it signs out, where it offers that",
    bug: "ends everything",
    spoil: (client) => ({
      ...client,
      async signOut() {
        await client.revokeOthers!();
        await client.signOut!();
      },
    }),
  },
  {
    case: "ends the current session and no other when it signs out, where it offers that",
    bug: "forgets its token and tells nobody",
    spoil: (client) => ({ ...client, signOut: async () => {} }),
  },
  {
    case: "rejects a list that was aborted with an AbortError",
    bug: "does not hear the signal",
    spoil: (client) => ({ ...client, list: ({ cursor }) => client.list({ cursor }) }),
  },
  {
    case: "rejects a list that was aborted with an AbortError",
    bug: "hears the signal only on the way",
    spoil: (client) => ({
      ...client,
      list: ({ cursor, signal }) =>
        client.list({ cursor, signal: signal?.aborted ? undefined : signal }),
    }),
  },
  {
    case: "rejects a list that was aborted with an AbortError",
    bug: "calls it a lost connection",
    spoil: (client) => ({
      ...client,
      list: (request) =>
        client.list(request).catch(() => {
          throw new SessionsError("network");
        }),
    }),
  },
  {
    case: "rejects a list that was aborted with an AbortError",
    bug: "rejects with the signal's reason, whatever it is",
    spoil: (client) => ({
      ...client,
      list: async (request) => {
        request.signal?.throwIfAborted();
        return client.list(request);
      },
    }),
  },
  {
    case: "rejects a list that was aborted with an AbortError",
    bug: "gives no list any more once one was aborted",
    spoil(client) {
      let isAborted = false;
      return {
        ...client,
        list(request) {
          isAborted ||= request.signal?.aborted ?? false;
          return isAborted ? client.list({ signal: AbortSignal.abort() }) : client.list(request);
        },
      };
    },
  },
  {
    case: "fails by a SessionsError only, which says why and holds no secret",
    bug: "takes a failed load for an empty list",
    spoil: (client) => ({
      ...client,
      list: (request) => client.list(request).catch(() => ({ sessions: [] })),
    }),
  },
  {
    case: "fails by a SessionsError only, which says why and holds no secret",
    bug: "swallows the failure of a revoke",
    spoil: (client) => ({ ...client, revoke: (id) => client.revoke(id).catch(() => {}) }),
  },
  {
    case: "fails by a SessionsError only, which says why and holds no secret",
    bug: "swallows the failure of ending all others",
    spoil: (client) => ({ ...client, revokeOthers: () => client.revokeOthers!().catch(() => {}) }),
  },
  {
    case: "fails by a SessionsError only, which says why and holds no secret",
    bug: "swallows the failure of a sign-out",
    spoil: (client) => ({ ...client, signOut: () => client.signOut!().catch(() => {}) }),
  },
  failsWith("throws a TypeError as fetch does", () => new TypeError("Failed to fetch")),
  failsWith("makes up a code", () => new SessionsError("oops" as "server")),
  failsWith("has the request as its cause", () => {
    const cause = new Request("http://localhost/", { headers: { authorization: token } });
    return new SessionsError("server", undefined, { cause });
  }),
  failsWith("has the headers deep in its cause", () => {
    const cause = new Error("refused", { cause: { meta: new Map([["headers", new Headers()]]) } });
    return new SessionsError("server", undefined, { cause });
  }),
  failsWith("echoes the token in its message", () => new SessionsError("server", `Sent ${token}.`)),
  failsWith("hides the token in a field that is not enumerable", () =>
    Object.defineProperty(new SessionsError("server"), "sent", { value: [{ token }] }),
  ),
];

function failsWith(bug: string, error: () => Error): BrokenClient {
  return {
    case: "fails by a SessionsError only, which says why and holds no secret",
    bug,
    spoil: (client) => ({
      ...client,
      list: (request) =>
        client.list(request).catch(() => {
          throw error();
        }),
    }),
  };
}
