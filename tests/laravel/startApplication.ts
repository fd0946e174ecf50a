import { execFileSync, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { freePort } from "../e2e/postgres/freePort.js";
import { copyApplication } from "./copyApplication.js";

/** A row of Laravel's table `sessions`, with the recipe's column. */
export interface SessionRow {
  id: string;
  user_id: number | null;
  payload: string;
  last_activity: number;
  created_at: number | null;
}

/** The id that pages get for a row. */
export const publicId = ({ id }: Pick<SessionRow, "id">) =>
  createHash("sha256").update(id).digest("hex");

/** Starts the application of `tests/laravel/app` with the recipe’s PHP files, on an SQLite database. */
export async function startApplication() {
  const folder = copyApplication();
  const key = `base64:${randomBytes(32).toString("base64")}`;
  const options = {
    cwd: folder,
    env: { ...process.env, APP_KEY: key, PHP_CLI_SERVER_WORKERS: "4" },
  };
  const versions = execFileSync("php", ["database/create.php"], { ...options, encoding: "utf8" });
  if (process.env.LARAVEL_VERSIONS) writeFileSync(process.env.LARAVEL_VERSIONS, versions);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const serve = ["-S", `127.0.0.1:${port}`, "-t", "public", "public/index.php"];
  // Start a process group, because the server starts workers.
  const server = spawn("php", serve, { ...options, stdio: "ignore", detached: true });
  while (!(await fetch(`${url}/token`).catch(() => undefined))) await pause(50);
  const database = new Database(join(folder, "database/database.sqlite"));
  const stored = (name: string) => join(folder, "storage", name);
  const rows = (user: number) =>
    database.prepare("SELECT * FROM sessions WHERE user_id = ?").all(user) as SessionRow[];
  return {
    url,
    rows,
    run: (sql: string, ...values: unknown[]) => void database.prepare(sql).run(...values),
    rememberToken: (user: number) =>
      (
        database.prepare("SELECT remember_token FROM users WHERE id = ?").get(user) as {
          remember_token: string | null;
        }
      ).remember_token,
    /** Signs everybody out, and forgets the counts of the limits. */
    reset() {
      database.exec("DELETE FROM sessions; UPDATE users SET remember_token = NULL");
      rmSync(stored("framework/cache"), { recursive: true, force: true });
      rmSync(stored("framework/down"), { force: true });
    },
    /** What `php artisan down` does. */
    breakDown: () => writeFileSync(stored("framework/down"), '{"status":503,"retry":60}'),
    /** Waits until a request has arrived at `/slow`. The function that it returns lets the request go on. */
    async untilSlow() {
      while (!existsSync(stored("slow"))) await pause(10);
      return () => rmSync(stored("slow"));
    },
    stop() {
      database.close();
      process.kill(-server.pid!);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An application of {@link startApplication}. */
export type Application = Awaited<ReturnType<typeof startApplication>>;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
