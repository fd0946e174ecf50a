import { serve } from "@hono/node-server";

/** Serves a function from requests to responses on a free port. */
export async function serveHandler(handler: (request: Request) => Promise<Response>) {
  let close = async () => {};
  const url = await new Promise<string>((resolve) => {
    const options = { fetch: handler, port: 0, hostname: "127.0.0.1" };
    const server = serve(options, ({ port }) => resolve(`http://127.0.0.1:${port}`));
    close = () =>
      new Promise((done) => {
        server.close(() => done());
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
  });
  return { url, close };
}
