import type { SessionsClient } from "../../../../src/session/SessionsClient.js";
import { SessionsError } from "../../../../src/session/SessionsError.js";
import type { BrokenClient } from "./BrokenClient.js";

/** Clients that revoke the wrong session, or none. */
export const brokenEnding: readonly BrokenClient[] = [
  {
    case: "ends exactly the session that it is told to",
    bug: "says so and ends nothing",
    spoil: (client) => ({ ...client, revoke: async () => {} }),
  },
  {
    case: "ends exactly the session that it is told to",
    bug: "hides the row and ends nothing",
    spoil(client) {
      const hidden = new Set<string>();
      return {
        ...client,
        revoke: async (id) => void hidden.add(id),
        async list(request) {
          const page = await client.list(request);
          const sessions = page.sessions.filter(({ sessionId }) => !hidden.has(sessionId));
          return { ...page, sessions };
        },
      };
    },
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
    case: "resolves, or says not-found, when the session has already ended",
    bug: "is forbidden to end it",
    spoil: (client) => ({
      ...client,
      async revoke(id) {
        if (client.sessions().every(({ sessionId }) => sessionId !== id)) {
          throw new SessionsError("forbidden");
        }
        await client.revoke(id);
      },
    }),
  },
  {
    case: "resolves, or says not-found, when the session has already ended",
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
];
