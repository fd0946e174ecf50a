import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A slow line between a browser and the demo. */
export interface SlowLine {
  /** The address for Playwright's `proxy`. The browser sends all its requests over this line. */
  server: string;
  /** Sets how long bytes take from one end to the other from now on, in milliseconds. */
  setDelay(milliseconds: number): void;
  /** From now on, loses requests for this path, so that the page waits. `undefined` loses none. */
  lose(path: string | undefined): void;
}

/** Opens a line to the server at `url`. Bytes arrive late, but in the order in which they were sent. */
export async function slowLine(url: string): Promise<SlowLine> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let delay = 0;
  let lost: string | undefined;
  const carry = (from: Socket, to: Socket) => {
    sockets.add(from);
    const later = (send: () => void) => setTimeout(send, delay);
    from.on("data", (chunk) => {
      const [, path] =
        /^[A-Z]+ (?:http:\/\/[^/ ]+)?(\S+) HTTP/.exec(chunk.toString("latin1")) ?? [];
      if (lost === undefined || path !== lost) later(() => to.writable && to.write(chunk));
    });
    from.on("end", () => later(() => to.end()));
    from.on("error", () => to.destroy());
    from.on("close", () => {
      sockets.delete(from);
      later(() => to.destroy());
    });
  };
  const line = createServer((browser) => {
    const server = connect(Number(port), hostname);
    carry(browser, server);
    carry(server, browser);
  });
  line.listen(0, "127.0.0.1");
  await once(line, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    line.close();
  });
  const address = line.address();
  if (typeof address !== "object" || !address) throw new Error("the line has no port");
  return {
    server: `http://127.0.0.1:${address.port}`,
    setDelay: (value) => (delay = value),
    lose: (path) => (lost = path),
  };
}
