import { type ChildProcess, spawn } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, type Moment } from "./databases.js";

/** A demo that runs: the real server on a database of its own. */
export interface Demo {
  url: string;
  /** Who knows it may sign in from any address. */
  seedingSecret: string;
  /** How many sessions its database holds, without asking the demo. */
  countSessions(): Promise<number>;
  /** As if this had been so long ago for every session, or were so far ahead; in minutes. */
  setMoment(column: Moment, minutes: number): Promise<void>;
  /** Headers of a place of its own for a client: how often one may sign in is counted by place. */
  place(): Record<string, string>;
  /** Everything it has printed. */
  log(): string;
  /** Takes every request, and answers none until it goes on. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
  /** On the same database and port. */
  restart(): Promise<void>;
  /** Stops it and removes the database. */
  remove(): Promise<void>;
}

/** The demo's only account. */
export const ada = { email: "ada@example.com", password: "analytical-engine-1843" };

/** Starts the built demo on a free port, with an empty database and settings of its own. */
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
  // Below those that a system gives to whoever asks for any: while the demo is down its port stays free.
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
