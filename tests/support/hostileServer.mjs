// A backend that lies: one server, and one lie at a time. Node asks it through the clients, and a browser
// through the whole screen.
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { honestAnswer } from "./hostile/honestAnswer.mjs";
import { lies } from "./hostile/lies.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><link rel="icon" href="data:,">
<button id="host" type="button">Host 0</button>
<script type="module">
  const button = document.getElementById("host");
  let count = 0;
  button.addEventListener("click", () => (button.textContent = "Host " + ++count));
  import { restClient } from "/dist/clients/rest.js";
  import "/dist/element.js";
  const element = document.createElement("active-sessions");
  const paths = { events: "/events", signOut: "/sign-out" };
  element.client = restClient({ baseURL: "/api", timeout: 1500, paths, headers: { "x-api-key": "key-5e55107" } });
  document.body.append(element);
</script>`;

/** @typedef {import("./hostile/honestAnswer.mjs").Seen} Seen */

/** Starts the server, and a stranger on another origin that would answer whoever is sent there. */
export async function startHostile() {
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
    if (path === "/") {
      reply.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      return void reply.end(page);
    }
    if (path.startsWith("/dist/")) {
      reply.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
      return void createReadStream(join(dist, normalize(path.slice(5)))).pipe(reply);
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
    if (told?.of === of) told.answer(asked, reply);
    else honestAnswer(asked, reply);
  });
  return {
    url: server.url,
    /** Tells this lie from now on, to all that ask anew; nothing was asked and ended before. */
    tell(/** @type {string} */ next) {
      lie = next;
      seen = [];
      elsewhere = 0;
      account.ended.clear();
    },
    /** Tells the truth from now on. */
    repent: () => void (lie = undefined),
    /** How often it was asked for something. */
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
