import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A line between a browser and the demo that takes its time. */
export interface SlowLine {
  /** For Playwright's `proxy`: the browser sends all that it asks for over this line. */
  server: string;
  /** How long it takes from one end to the other from now on, in milliseconds. */
  setDelay(milliseconds: number): void;
  /** Requests for this path do not arrive from now on; what asks for them waits. */
  lose(path: string | undefined): void;
}

/** Opens a line to the server at `url`: bytes arrive late, in the order in which they were sent. */
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
