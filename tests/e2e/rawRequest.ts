import { request } from "node:http";

interface RawRequest {
  /** Sent as it stands, where `fetch` would put it right. */
  path: string;
  method?: string;
  headers?: Record<string, string>;
}

/** What no browser sends: no header beyond those given, and any path. Resolves to the status. */
export async function rawRequest(url: string, { path, method, headers }: RawRequest) {
  const { hostname, port } = new URL(url);
  return new Promise<number | undefined>((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    });
    sent.once("error", reject);
    sent.end();
  });
}
