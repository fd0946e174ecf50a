import type { Session } from "../../session/Session.js";
import { check, checkSameIds } from "./check.js";
import type { ClientContractCase } from "./ClientContractCase.js";
import { listAll } from "./listAll.js";

/** What a list contains, for any backend. */
export const listingCases: readonly ClientContractCase[] = [
  {
    name: "lists every session that the backend holds, with Dates and texts",
    async run(harness) {
      const client = await harness.createClient();
      const { ids, sessions } = await listAll(client);
      checkSameIds([...new Set(ids)], await harness.heldIds(), "list()");
      check(ids.length > 3, "the harness has to start with at least four sessions.");
      for (const session of sessions) checkFields(session);
    },
  },
  {
    name: "walks all pages without losing or doubling a row",
    async run(harness) {
      const client = await harness.createClient();
      const { ids, pages } = await listAll(client);
      checkSameIds(ids, await harness.heldIds(), "all pages of list() together");
      const isWalked = pages > 1 || !harness.hasPages;
      check(isWalked, "list() has one page only, although the harness says hasPages.");
    },
  },
  {
    name: "names a current session that is on the list, or none",
    async run(harness) {
      const client = await harness.createClient();
      const { ids, currentSessionId } = await listAll(client);
      const isListed = currentSessionId === undefined || ids.includes(currentSessionId);
      check(isListed, "currentSessionId is not the id of a listed session.");
    },
  },
  {
    name: "answers two lists that are asked for at once",
    async run(harness) {
      const client = await harness.createClient();
      const [first, second] = await Promise.all([listAll(client), listAll(client)]);
      for (const { ids } of [first, second]) {
        checkSameIds(ids, await harness.heldIds(), "one of two lists at once");
      }
    },
  },
  {
    name: "keeps one scope, a text that holds no secret",
    async run(harness) {
      const client = await harness.createClient();
      const { scope } = client;
      check(typeof scope === "string" && scope !== "", "scope is not a string with content.");
      await listAll(client);
      check(client.scope === scope, "scope changed after a list: the cache would lose the list.");
      for (const secret of (await harness.secrets?.()) ?? []) {
        check(!scope.includes(secret), "scope contains a secret; it becomes part of cache keys.");
      }
    },
  },
];

function checkFields(session: Session): void {
  for (const field of ["createdAt", "expiresAt", "lastSeen"] as const) {
    check(session[field] instanceof Date, `${field} of a session is not a Date.`);
  }
  for (const field of ["ip", "userAgent"] as const) {
    check(typeof session[field] === "string", `${field} of a session is not a string.`);
  }
}
