// A backend that lies: one server, and one lie at a time. Node sends requests to it with the clients, and a browser
// with the whole screen.
import { createServer } from "node:http";
import { honestAnswer } from "./hostile/honestAnswer.mjs";
import { lies } from "./hostile/lies.mjs";

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/screen.css"><button id="host" type="button">Host 0</button><div id="screen"></div>
<script type="module" src="/screen.js"></script>`;

/** @typedef {import("./hostile/honestAnswer.mjs").Seen} Seen */

/**
 * Starts the server, and a second server ("stranger") on another origin. The second one answers every request, so
 * that a test can see whether a redirect was followed.
 *
 * @param {{ script: string, styles: string }} [shown] The script and the styles of the page.
 */
export async function startHostile({ script, styles } = { script: "", styles: "" }) {
  /** @type {Record<string, [type: string, body: string]>} */
  const files = {
    "/": ["text/html", page],
    "/screen.js": ["text/javascript", script],
    "/screen.css": ["text/css", styles],
  };
  /** The open streams. @type {Set<import("node:http").ServerResponse>} */
  const streams = new Set();
  const account = { ended: new Set() };
  /** @type {string | undefined} */
  let lie;
  /** @type {Seen[]} */
  let seen = [];
  let elsewhere = 0;
  const stranger = await listen((_, reply) => {
    elsewhere += 1;
    reply.writeHead(200, {
      "content-type": "application/json",
      "access-control-allow-origin": "*",
    });
    reply.end('{"sessions":[{"sessionId":"stranger","userAgent":"curl/8.16.0"}]}');
  });
  const server = await listen((request, reply) => {
    const { method = "GET", url: path = "/" } = request;
    const file = files[path];
    if (file) {
      reply.writeHead(200, { "content-type": `${file[0]}; charset=utf-8` });
      return void reply.end(file[1]);
    }
    request.resume();
    const of = path.startsWith("/api/events") ? "events" : method === "GET" ? "list" : "revoke";
    const isFirst = !seen.some((one) => one.of === of);
    const asked = {
      of,
      method,
      path,
      isFirst,
      count: seen.length,
      account,
      stranger: stranger.url,
    };
    seen.push(asked);
    const told = lie === undefined ? undefined : lies[lie];
    if (of === "events") streams.add(reply.on("close", () => streams.delete(reply)));
    if (told?.of === of) told.answer(asked, reply);
    else honestAnswer(asked, reply);
  });
  return {
    url: server.url,
    /** Tells this lie to all new requests. Resets the counts of requests and the ended sessions. */
    tell(/** @type {string} */ next) {
      lie = next;
      seen = [];
      elsewhere = 0;
      account.ended.clear();
    },
    /** Answers truthfully from now on. When the last lie was a stream, closes all open streams. */
    repent() {
      const isStream = lie !== undefined && lies[lie]?.of === "events";
      if (isStream) for (const stream of streams) stream.destroy();
      lie = undefined;
    },
    /** Ends a session, as another device would. */
    end: (/** @type {string} */ id) => void account.ended.add(id),
    /** Sends a change to all open streams. */
    push: () => streams.forEach((stream) => stream.write("data: changed\n\n")),
    /** Returns the number of requests of this kind. */
    asked: (/** @type {Seen["of"]} */ of) => seen.filter((one) => one.of === of).length,
    askedElsewhere: () => elsewhere,
    holds: (/** @type {string} */ id) => !account.ended.has(id),
    async close() {
      await Promise.all([server.close(), stranger.close()]);
    },
  };
}

/** @param {import("node:http").RequestListener} answer */
async function listen(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
