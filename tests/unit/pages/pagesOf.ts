import type { SessionPage } from "../../../src/session/SessionPage.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { fixtureSessions } from "../../../src/testing/index.js";

/** A backend with two pages of four devices each. The pages may differ in their fields. */
export function twoPages(first: Partial<SessionPage>, second: Partial<SessionPage>) {
  const pages: Record<string, SessionPage> = {
    "0": { sessions: fixtureSessions.slice(0, 4), nextCursor: "1", ...first },
    "1": { sessions: fixtureSessions.slice(4), ...second },
  };
  const asked: string[] = [];
  const client: SessionsClient = {
    scope: "pages",
    async list({ cursor = "0" }) {
      asked.push(cursor);
      const page = pages[cursor]!;
      return { ...page, sessions: page.sessions.map((session) => ({ ...session })) };
    },
    async revoke(id) {
      for (const page of Object.values(pages)) {
        page.sessions = page.sessions.filter(({ sessionId }) => sessionId !== id);
      }
    },
  };
  return { client, pages, asked };
}
