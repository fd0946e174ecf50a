import { fixtureCurrentId } from "../../../src/testing/index.js";
import { createAccount } from "./createAccount.js";
import { sendJson, serve } from "./serve.js";

const seconds = (time: Date) => time.getTime() / 1_000 || undefined;

/**
 * The headless API of django-allauth: ids are whole numbers, times are seconds with a fraction, `DELETE` takes a list of
 * ids and answers with the new list, and an id that is not held fails the check of the body.
 */
export async function allauthBackend() {
  const account = createAccount();
  const numbers = new Map(account.ids().map((id, index) => [id, index + 1]));
  const csrfToken = "csrf-5e55107";
  let failure: { status: number; body: unknown } | undefined;
  const refuse = (errors: object[]) => ({ status: 400, errors });
  const server = await serve(({ method, path, headers, body }, reply) => {
    if (failure) return sendJson(reply, failure.status, failure.body);
    if (headers["x-csrftoken"] !== csrfToken) return void reply.writeHead(403).end("<h1>403</h1>");
    const signedOut = { status: 401, data: { flows: [] }, meta: { is_authenticated: false } };
    if (path !== "/sessions") return sendJson(reply, 404, {});
    if (!account.sessions.has(fixtureCurrentId)) return sendJson(reply, 401, signedOut);
    if (method === "DELETE") {
      const asked: unknown[] = JSON.parse(body).sessions;
      const ids = account.ids().filter((id) => asked.includes(numbers.get(id)));
      const gone = {
        code: "invalid_choice",
        param: "sessions",
        message: "Not one of the choices.",
      };
      if (ids.length < asked.length) return sendJson(reply, 400, refuse([gone]));
      ids.forEach(account.end);
      if (ids.includes(fixtureCurrentId)) return sendJson(reply, 401, signedOut);
    }
    const data = [...account.sessions.values()].map((session) => ({
      id: numbers.get(session.sessionId),
      ip: session.ip,
      user_agent: session.userAgent,
      created_at: seconds(session.createdAt),
      last_seen_at: seconds(session.lastSeen),
      is_current: session.sessionId === fixtureCurrentId,
    }));
    sendJson(reply, 200, { status: 200, data });
  });
  return {
    ...server,
    csrfToken: () => csrfToken,
    currentId: String(numbers.get(fixtureCurrentId)),
    ids: () => account.ids().map((id) => String(numbers.get(id))),
    endCurrent: () => void account.end(fixtureCurrentId),
    /** Answers each further request with this. */
    failWith: (status: number, body: unknown) => void (failure = { status, body }),
  };
}
