import { type ChildProcess, spawn } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, type Moment } from "./databases.js";

/** A running demo: the real server with its own database. */
export interface Demo {
  url: string;
  /** Clients that send this secret may claim any address when they sign in. */
  seedingSecret: string;
  /** Counts the sessions in the demo's database, without a request to the demo. */
  countSessions(): Promise<number>;
  /** Sets this date of every session, in minutes from now. Negative values are in the past. */
  setMoment(column: Moment, minutes: number): Promise<void>;
  /** Returns headers that give a client a new place, because the server limits the sign-ins of each place. */
  place(): Record<string, string>;
  /** Everything that the demo has printed. */
  log(): string;
  /** Pauses the server: it accepts requests, but answers none of them before `resume`. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
  /** Stops the demo and starts it again, with the same database and port. */
  restart(): Promise<void>;
  /** Stops the demo and removes the database. */
  remove(): Promise<void>;
}

/** The demo's only account. */
export const ada = { email: "ada@example.com", password: "analytical-engine-1843" };

/** Starts the built demo on a free port, with an empty database and these settings. */
export async function startDemo(settings?: Record<string, string>): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), "sessions-demo-"));
  const database = await createDatabase(folder);
  const seedingSecret = randomUUID();
  const env = {
    ...process.env,
    ...settings,
    NODE_ENV: "development",
    DEMO_DATA: folder,
    DEMO_SEEDING_SECRET: seedingSecret,
    DATABASE_URL: database.url,
  };
  let log = "";
  let server: ChildProcess;
  let port: number;
  const start = async () => {
    server = spawn(process.execPath, ["demo/server/main.mjs"], {
      env: { ...env, PORT: String(port) },
    });
    const seen = log.length;
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        log += chunk;
        if (log.slice(seen).includes("Sign in as")) resolve();
      };
      server.stdout?.on("data", read);
      server.stderr?.on("data", read);
      server.once("exit", () => reject(new Error(`the demo did not start:\n${log.slice(seen)}`)));
    });
  };
  const stop = async () => {
    if (server.exitCode !== null) return;
    const exit = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await exit;
  };
  // Choose a port below the range from which a system assigns ports to programs that ask for any port. So no other
  // program gets this port while the demo is stopped.
  const startSomewhere = async (): Promise<void> => {
    port = randomInt(20_000, 32_000);
    await start().catch((error: Error) => {
      if (!error.message.includes("EADDRINUSE")) throw error;
      return startSomewhere();
    });
  };
  await startSomewhere();
  let places = 0;
  return {
    url: `http://127.0.0.1:${port!}`,
    seedingSecret,
    countSessions: database.countSessions,
    setMoment: async (column, minutes) =>
      database.setMoment(column, new Date(Date.now() + minutes * 60_000)),
    place: () => ({
      "x-demo-seeding": seedingSecret,
      "x-forwarded-for": `192.0.2.${(places += 1)}`,
    }),
    log: () => log,
    pause: () => void server.kill("SIGSTOP"),
    resume: () => void server.kill("SIGCONT"),
    stop,
    restart: async () => {
      await stop();
      await start();
    },
    remove: async () => {
      server.kill("SIGCONT");
      await stop();
      await database.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
