import { fixtureCurrentId } from "../../../src/testing/index.js";
import { createAccount } from "./createAccount.js";
import { sendJson, serve } from "./serve.js";

/**
 * The API that the small client of `docs/backends.md` is written for. `DELETE /devices`, one path segment shorter than
 * the path that revokes one session, revokes all sessions.
 */
export async function devicesBackend() {
  const account = createAccount();
  let failure: number | undefined;
  const server = await serve(({ method, path }, reply) => {
    const { pathname } = new URL(path, "http://localhost");
    const [, , id] = pathname.split("/");
    if (failure) return sendJson(reply, failure);
    if (method === "GET") {
      return sendJson(reply, 200, { rows: account.wire(), current: fixtureCurrentId });
    }
    if (!id) account.sessions.clear();
    else if (!account.end(decodeURIComponent(id))) return sendJson(reply, 404);
    reply.writeHead(204).end();
  });
  return {
    ...server,
    account,
    /** Answers each further request with this status. */
    failWith: (status: number) => void (failure = status),
  };
}
