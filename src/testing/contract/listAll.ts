import type { Session } from "../../session/Session.js";
import type { SessionsClient } from "../../session/SessionsClient.js";
import { check } from "./check.js";

const mostPages = 1_000;

/** Fetches every page of a list, and joins the rows without changing them. */
export async function listAll(client: SessionsClient) {
  const sessions: Session[] = [];
  let currentSessionId: string | undefined;
  let cursor: string | undefined;
  for (let pages = 1; pages <= mostPages; pages += 1) {
    const page = await client.list({ cursor }).catch((error: unknown) => {
      check(false, `list() rejected with ${String(error)}.`);
    });
    check(Array.isArray(page.sessions), "list() resolved without an array of sessions.");
    sessions.push(...page.sessions);
    currentSessionId ??= page.currentSessionId;
    cursor = page.nextCursor;
    if (cursor === undefined) {
      const ids = sessions.map(({ sessionId }) => sessionId);
      return { sessions, currentSessionId, ids, pages };
    }
  }
  check(false, `list() returned a next cursor ${mostPages} times; does it ever change?`);
}

/** The id of a session other than the current one. */
export async function otherId(client: SessionsClient): Promise<string> {
  const { ids, currentSessionId } = await listAll(client);
  const id = ids.find((sessionId) => sessionId !== currentSessionId);
  check(id !== undefined, "the harness has to start with at least four sessions.");
  return id;
}
