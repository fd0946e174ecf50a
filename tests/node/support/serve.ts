import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A request as the server received it, before anything decoded it. */
export interface SeenRequest {
  method: string;
  /** The path and query, still percent-encoded. */
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** Answers a request. The body has been read by then. */
export type Handler = (request: SeenRequest, reply: ServerResponse) => void | Promise<void>;

/** Starts a real HTTP server on this computer and records its requests. */
export async function serve(handle: Handler) {
  const seen: SeenRequest[] = [];
  const server = createServer((incoming, reply) => {
    void text(incoming).then((body) => {
      const { method = "", url: path = "", headers } = incoming;
      const request = { method, path, headers, body };
      seen.push(request);
      return handle(request, reply);
    }, ignoreAborted);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen: seen as readonly SeenRequest[],
    async close() {
      server.closeAllConnections();
      // The server may be closed already, and this must work then too.
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A server of {@link serve}. */
export type Server = Awaited<ReturnType<typeof serve>>;

/** Sends JSON. */
export function sendJson(reply: ServerResponse, status: number, json?: unknown): void {
  reply.writeHead(status, { "content-type": "application/json" });
  reply.end(json === undefined ? undefined : JSON.stringify(json));
}

// Ignores the error when the client closes the connection before its request is complete.
function ignoreAborted(): void {}
