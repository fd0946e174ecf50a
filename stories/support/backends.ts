import { HttpResponse, http } from "msw";
import { fixtureCurrentId, fixtureNow, fixtureSessions } from "../../src/testing/index.js";

const headers = { date: fixtureNow.toUTCString() };

/** A JSON API below `/api`, which has its own state. */
export function restHandlers() {
  let sessions = [...fixtureSessions];
  return [
    http.get("/api/sessions", () =>
      HttpResponse.json({ sessions, currentSessionId: fixtureCurrentId }, { headers }),
    ),
    http.delete("/api/sessions/:id", ({ params }) => {
      sessions = sessions.filter(({ sessionId }) => sessionId !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}

/** The part of SteamSets' API that is about sessions, which has its own state. */
export function steamSetsHandlers(
  serverURL: string,
  initial: typeof fixtureSessions | null = fixtureSessions,
) {
  let sessions = initial;
  const current = fixtureSessions.find(({ sessionId }) => sessionId === fixtureCurrentId);
  return [
    http.post(`${serverURL}/v1/account.getSettings`, () =>
      HttpResponse.json({ sessions }, { headers }),
    ),
    http.post(`${serverURL}/v1/account.getSession`, () =>
      HttpResponse.json({ sessionData: current }, { headers }),
    ),
    http.post(`${serverURL}/v1/account.deleteSession`, async ({ request }) => {
      const { sessionId } = (await request.json()) as { sessionId: string };
      sessions = sessions?.filter((session) => session.sessionId !== sessionId) ?? null;
      return HttpResponse.json({});
    }),
  ];
}
