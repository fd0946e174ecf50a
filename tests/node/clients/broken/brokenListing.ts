import type { SessionPage } from "../../../../src/session/SessionPage.js";
import { fixtureCurrentId } from "../../../../src/testing/index.js";
import { token } from "../../support/expectFailure.js";
import type { BrokenClient } from "./BrokenClient.js";

/** Clients that return a wrong list. */
export const brokenListing: readonly BrokenClient[] = [
  {
    case: "lists every session that the backend holds, with Dates and texts",
    bug: "hides the current session",
    spoil: changePages((page) => ({
      ...page,
      sessions: page.sessions.filter(({ sessionId }) => sessionId !== fixtureCurrentId),
    })),
  },
  {
    case: "lists every session that the backend holds, with Dates and texts",
    bug: "leaves the times as they came over the wire",
    spoil: changePages((page) => JSON.parse(JSON.stringify(page)) as SessionPage),
  },
  {
    case: "lists every session that the backend holds, with Dates and texts",
    bug: "gives a missing address as null",
    spoil: changePages((page) => ({
      ...page,
      sessions: page.sessions.map((session) => ({ ...session, ip: session.ip || (null as never) })),
    })),
  },
  {
    case: "lists every session that the backend holds, with Dates and texts",
    bug: "takes a failed load for an empty list",
    spoil: (client) => ({ ...client, list: async () => ({ sessions: [] }) }),
  },
  {
    case: "lists every session that the backend holds, with Dates and texts",
    bug: "passes null on for a list",
    spoil: changePages((page) => ({ ...page, sessions: null as never })),
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
    spoil: changePages((page) => ({ ...page, nextCursor: undefined })),
  },
  {
    case: "walks all pages without losing or doubling a row",
    bug: "answers the first page again and again",
    spoil: (client) => ({ ...client, list: ({ signal }) => client.list({ signal }) }),
  },
  {
    case: "names a current session that is on the list, or none",
    bug: "takes the account's id for the session's",
    spoil: changePages((page) => ({ ...page, currentSessionId: "account-1" })),
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
    case: "answers two lists that are asked for at once",
    bug: "has nothing for the second caller while it is busy with the first",
    spoil(client) {
      let isBusy = false;
      return {
        ...client,
        async list(request) {
          if (isBusy) return { sessions: [] };
          isBusy = true;
          return client.list(request).finally(() => (isBusy = false));
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
];

/** Changes each page that the client's `list` returns. */
function changePages(change: (page: SessionPage) => SessionPage): BrokenClient["spoil"] {
  return (client) => ({
    ...client,
    list: async (request) => change(await client.list(request)),
  });
}
