import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";

interface RawRequest {
  /** Sent unchanged. `fetch` would correct it. */
  path: string;
  method?: string;
  headers?: Record<string, string>;
}

/** Sends a request that no browser would send: any path, and only the given headers. Resolves to the status. */
export async function rawRequest(url: string, raw: RawRequest) {
  return (await rawReply(url, raw)).status;
}

/** Sends the same request as `rawRequest`. Resolves to the status and the headers of the response. */
export async function rawReply(url: string, { path, method, headers }: RawRequest) {
  const { hostname, port } = new URL(url);
  return new Promise<{ status?: number; headers: IncomingHttpHeaders }>((resolve, reject) => {
    const options = { hostname, port, path, method, headers, agent: false };
    const answer = (reply: IncomingMessage) => {
      reply.resume();
      resolve({ status: reply.statusCode, headers: reply.headers });
    };
    const sent = request(options, answer);
    // Node emits "connect" for the response to a CONNECT request.
    sent.once("connect", (reply, socket) => {
      socket.destroy();
      resolve({ status: reply.statusCode, headers: reply.headers });
    });
    sent.once("error", reject);
    sent.end();
  });
}
