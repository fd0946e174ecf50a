// Serves a consumer and its backend on one origin. Requests that are not for the backend go to the consumer's own
// server, or get its built files.
import { readFileSync } from "node:fs";
import { createServer, request as forward } from "node:http";
import { extname, join, normalize } from "node:path";

/** A strict content security policy: nothing inline, nothing from other origins, and no trusted types. */
export const lockedDown = [
  "default-src 'none'",
  ...["script", "style", "img", "font", "connect"].map((kind) => `${kind}-src 'self'`),
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const types = new Map([
  [".css", "text/css"],
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript"],
]);

/**
 * Serves a consumer on a free port.
 *
 * @param {{ answer: (request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean }} backend
 * @param {{ folder?: string, upstream?: number, policy?: string }} options The folder of its built files, or the port
 *   of its own server, and a content security policy.
 */
export async function startFront(backend, { folder, upstream, policy }) {
  const server = createServer((request, response) => {
    if (policy) response.setHeader("content-security-policy", policy);
    if (backend.answer(request, response)) return;
    if (upstream) pass(request, response, upstream);
    else if (folder) file(request, response, folder);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {number} port
 */
function pass(request, response, port) {
  const { url, method, headers } = request;
  const outgoing = forward({ host: "127.0.0.1", port, path: url, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on("error", () => response.writeHead(502).end());
  request.pipe(outgoing);
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} folder
 */
function file(request, response, folder) {
  const [path = "/"] = (request.url ?? "/").split("?");
  const name = normalize(path === "/" ? "/index.html" : path);
  try {
    const content = readFileSync(join(folder, name));
    response.setHeader("content-type", types.get(extname(name)) ?? "application/octet-stream");
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}
