import { createServer } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { anotherAddress } from "./anotherAddress.mjs";
import { logName } from "./logName.mjs";
import { ownUrl } from "./ownUrl.mjs";
import { isSeeding, refusal, securityHeaders } from "./security.mjs";

const largestBody = 64 * 1024;
const methods = ["GET", "HEAD", "POST"];
const allow = methods.join(", ");

/**
 * @typedef {(request: Request) => Promise<Response | undefined>} Route Returns an answer, or `undefined` to leave
 *   the request to the next route.
 */

/**
 * Turns Node's requests into web requests, and runs the checks that hold for all routes. The log contains the
 * method, a known path and the status. It contains no address, user agent, cookie or id.
 *
 * @param {{ origin: () => string, seedingSecret: string, routes: Promise<Route[]> }} options A request that
 *   comes before `routes` has resolved waits for it.
 */
export function createHttpServer({ origin, seedingSecret, routes }) {
  const server = createServer(async (incoming, outgoing) => {
    const url = ownUrl(incoming.url, origin());
    const reply = await answer(incoming, url).catch(() => {
      console.error("The demo's server failed to answer.");
      return Response.json({ code: "FAILED" }, { status: 500 });
    });
    outgoing.statusCode = reply.status;
    const headers = new Headers({ ...securityHeaders, ...Object.fromEntries(reply.headers) });
    for (const [name, value] of headers) {
      if (name !== "set-cookie") outgoing.setHeader(name, value);
    }
    outgoing.setHeader("set-cookie", reply.headers.getSetCookie());
    const name = url && logName(url.pathname);
    if (name) console.log(`${incoming.method} ${name} ${reply.status}`);
    // Send the body as fast as the client reads it. The client may disconnect before the end.
    if (reply.body) await pipeline(Readable.fromWeb(reply.body), outgoing).catch(() => undefined);
    else outgoing.end();
  });
  // Without this listener, Node closes the connection without an answer.
  server.on("connect", (_incoming, socket) => {
    socket.on("error", () => undefined);
    socket.end(`HTTP/1.1 405 Method Not Allowed\r\nAllow: ${allow}\r\nConnection: close\r\n\r\n`);
  });
  return server;

  /**
   * @param {import("node:http").IncomingMessage} incoming
   * @param {URL | undefined} url
   */
  async function answer(incoming, url) {
    if (!methods.includes(incoming.method ?? "")) {
      return Response.json({ code: "METHOD" }, { status: 405, headers: { allow } });
    }
    const refused = refusal(incoming, origin());
    const isPerson = refused === "unknown host" && incoming.headers.accept?.includes("text/html");
    if (isPerson) return anotherAddress(origin());
    if (refused) return Response.json({ code: "REFUSED", message: refused }, { status: 403 });
    if (!url) return Response.json({ code: "BAD_PATH" }, { status: 400 });
    const request = await toRequest(incoming, url);
    if (!request) return Response.json({ code: "TOO_LARGE" }, { status: 413 });
    for (const route of await routes) {
      const reply = await route(request);
      if (reply) return reply;
    }
    return Response.json({ code: "NOT_FOUND" }, { status: 404 });
  }

  /**
   * @param {import("node:http").IncomingMessage} incoming
   * @param {URL} url
   */
  async function toRequest(incoming, url) {
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) {
      if (value !== undefined) headers.set(name, String(value));
    }
    const isOurs = isSeeding(incoming, seedingSecret);
    if (!isOurs) headers.delete("x-demo-seeding");
    if (!isOurs || !headers.has("x-forwarded-for")) {
      headers.set("x-forwarded-for", incoming.socket.remoteAddress ?? "");
    }
    const { method = "GET" } = incoming;
    if (method === "GET" || method === "HEAD") return new Request(url, { method, headers });
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
      size += chunk.length;
      if (size > largestBody) return undefined;
      chunks.push(chunk);
    }
    return new Request(url, { method, headers, body: Buffer.concat(chunks) });
  }
}
