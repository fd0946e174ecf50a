import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { createAccount } from "./account.mjs";
import { createRandom } from "./random.mjs";

const types = new Map([
  [".css", "text/css"],
  [".html", "text/html"],
  [".js", "text/javascript"],
]);

/** @typedef {import("node:http").IncomingMessage} Incoming */
/** @typedef {import("node:http").ServerResponse} Reply */

/**
 * An unreliable JSON API. It is slow, refuses requests, closes connections before or after it has done its work, and is
 * down for seconds. It pushes changes. Meanwhile other devices sign in and end sessions.
 *
 * @param {{ seed: number, size: number, folder: string }} options `folder`: the folder of the built page.
 */
export async function startBackend({ seed, size, folder }) {
  const random = createRandom(seed, "backend");
  /** @type {Map<Reply, string>} */
  const streams = new Map();
  const counts = { requests: 0, faults: 0, pushes: 0, endedElsewhere: 0 };
  let isFlapping = false;
  let downUntil = 0;
  let own = "";
  const account = createAccount({
    random,
    size,
    onChange(endedId) {
      counts.pushes += 1;
      for (const [stream, id] of streams) {
        stream.write("data: changed\n\n");
        if (id === endedId) stream.end();
      }
    },
  });

  const server = createServer((request, reply) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/sign-in") {
      own = account.signIn();
      reply.setHeader("set-cookie", `soak=${own}; HttpOnly; SameSite=Strict; Path=/`);
      reply.end();
    } else if (path.startsWith("/api/")) void answer(request, reply, path.slice("/api".length));
    else sendFile(reply, path);
  });

  /** @param {Incoming} request @param {Reply} reply @param {string} path */
  async function answer(request, reply, path) {
    counts.requests += 1;
    const fault = isFlapping ? pickFault() : "none";
    if (fault !== "none") counts.faults += 1;
    if (isFlapping) await pause(random.chance(0.03) ? 2_500 : random.between(0, 150));
    if (fault === "hang up") return void request.socket.destroy();
    if (fault === "limit") return send(reply, 429, {}, { "retry-after": "1" });
    if (fault === "down") return send(reply, random.chance(0.5) ? 500 : 503, {});
    const id = account.idOf(/soak=([^;]+)/.exec(request.headers.cookie ?? "")?.[1]);
    if (id === undefined) return send(reply, 401, {});
    if (path === "/events") return open(reply, id);
    const status = carryOut(`${request.method} ${path}`, id);
    // The request was carried out, but its answer is lost.
    if (fault === "lose") return void request.socket.destroy();
    if (status === 200 && request.method === "GET") {
      return send(reply, 200, { sessions: [...account.sessions.values()], currentSessionId: id });
    }
    return send(reply, status, {});
  }

  function pickFault() {
    const now = Date.now();
    if (now > downUntil + 20_000 && random.chance(0.01)) downUntil = now + random.between(1e3, 8e3);
    if (now < downUntil) return "down";
    const at = random.next();
    if (at < 0.05) return "down";
    if (at < 0.08) return "limit";
    if (at < 0.11) return "hang up";
    return at < 0.14 ? "lose" : "none";
  }

  /** @param {string} what @param {string} asking */
  function carryOut(what, asking) {
    if (what === "GET /sessions") return 200;
    if (what === "POST /sign-out") account.end(asking);
    else if (what === "POST /end-others") account.endOthers(asking);
    else if (what.startsWith("DELETE /sessions/")) {
      return account.end(what.slice("DELETE /sessions/".length)) ? 204 : 404;
    } else return 404;
    return 204;
  }

  /** @param {Reply} reply @param {string} id */
  function open(reply, id) {
    reply.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    reply.write(": here\n\n");
    streams.set(reply, id);
    reply.once("close", () => streams.delete(reply));
  }

  /** @param {Reply} reply @param {string} path */
  function sendFile(reply, path) {
    try {
      const file = join(folder, normalize(path === "/" ? "/index.html" : path));
      const content = readFileSync(file);
      reply.setHeader("content-type", types.get(extname(file)) ?? "application/octet-stream");
      reply.end(content);
    } catch {
      reply.writeHead(404).end();
    }
  }

  /** One random action of another device. The number of sessions stays about the same. */
  function elsewhere() {
    const ids = [...account.sessions.keys()];
    if (ids.length < size && random.chance(0.8)) account.signIn();
    else if (random.chance(0.4)) account.touch(random.pick(ids) ?? "");
    else if (account.end(random.pick(ids) ?? "")) counts.endedElsewhere += 1;
    if (random.chance(0.02)) for (const stream of streams.keys()) stream.socket?.destroy();
    if (random.chance(0.02)) for (let i = 0; i < 300; i++) account.touch(ids[0] ?? "");
  }

  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let others;
  return {
    url: `http://127.0.0.1:${port}`,
    account,
    counts,
    streams,
    /** Whether the browser's session still exists. */
    isSignedIn: () => account.idOf(own) !== undefined,
    endOwn: () => void account.end(account.idOf(own) ?? ""),
    flap() {
      isFlapping = true;
      others = setInterval(elsewhere, 400);
    },
    /** Makes the server reliable, and stops the other devices. */
    calm() {
      isFlapping = false;
      clearInterval(others);
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {Reply} reply @param {number} status @param {unknown} json @param {Record<string, string>} [headers] */
function send(reply, status, json, headers = {}) {
  reply.writeHead(status, { "content-type": "application/json", ...headers });
  reply.end(status === 204 ? undefined : JSON.stringify(json));
}

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
