import { spawn } from "node:child_process";
import { once } from "node:events";

/** One running instance of the reference server. */
export interface Instance {
  /** Its origin. */
  url: string;
  /** Ends the process without a warning, as a crash does. */
  crash(): Promise<void>;
  /** Asks the process to end. */
  stop(): Promise<void>;
}

/** Starts `demo/reference/main.mjs` on a free port, with these environment variables. */
export async function startServer(settings: Record<string, string>): Promise<Instance> {
  const child = spawn(process.execPath, ["demo/reference/main.mjs"], {
    env: { ...process.env, PORT: "0", NODE_ENV: "development", ...settings },
  });
  let log = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      log += chunk;
      const [, origin] = /(http:\/\/[\d.:]+)\/api/.exec(log) ?? [];
      if (origin) resolve(origin);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => reject(new Error(`the reference server did not start:\n${log}`)));
  });
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  };
  return { url, crash: () => end("SIGKILL"), stop: () => end("SIGTERM") };
}
