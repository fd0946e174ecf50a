import type { Session } from "../../session/Session.js";
import type { SessionsClient } from "../../session/SessionsClient.js";
import { check } from "./check.js";

const mostPages = 1_000;

/** Every page of a list, joined: rows as they came. */
export async function listAll(client: SessionsClient) {
  const sessions: Session[] = [];
  let currentSessionId: string | undefined;
  let cursor: string | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await client.list({ cursor }).catch((error: unknown) => {
      check(false, `list() rejected (${String(error)}).`);
    });
    check(Array.isArray(page.sessions), "list() resolved with a page that holds no list.");
    sessions.push(...page.sessions);
    currentSessionId ??= page.currentSessionId;
    cursor = page.nextCursor;
    if (cursor === undefined) {
      return { sessions, currentSessionId, ids: sessions.map(({ sessionId }) => sessionId) };
    }
  }
  check(false, `list() named a next page ${mostPages} times; does the cursor stand still?`);
}

/** The id of a session that is not the one that asks. */
export async function otherId(client: SessionsClient): Promise<string> {
  const { ids, currentSessionId } = await listAll(client);
  const id = ids.find((sessionId) => sessionId !== currentSessionId);
  check(id !== undefined, "the harness has to start with at least four sessions.");
  return id;
}
