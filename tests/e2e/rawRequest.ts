import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";

interface RawRequest {
  /** Sent as it stands, where `fetch` would put it right. */
  path: string;
  method?: string;
  headers?: Record<string, string>;
}

/** What no browser sends: no header beyond those given, and any path. Resolves to the status. */
export async function rawRequest(url: string, raw: RawRequest) {
  return (await rawReply(url, raw)).status;
}

/** The same with the headers of the answer. */
export async function rawReply(url: string, { path, method, headers }: RawRequest) {
  const { hostname, port } = new URL(url);
  return new Promise<{ status?: number; headers: IncomingHttpHeaders }>((resolve, reject) => {
    const options = { hostname, port, path, method, headers, agent: false };
    const answer = (reply: IncomingMessage) => {
      reply.resume();
      resolve({ status: reply.statusCode, headers: reply.headers });
    };
    const sent = request(options, answer);
    // How Node tells the answer to a CONNECT.
    sent.once("connect", (reply, socket) => {
      socket.destroy();
      resolve({ status: reply.statusCode, headers: reply.headers });
    });
    sent.once("error", reject);
    sent.end();
  });
}
