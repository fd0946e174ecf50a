import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { copyBinaries } from "./copyBinaries.js";
import { freePort } from "./freePort.js";

/** A real PostgreSQL server. */
export interface Postgres {
  /** The URL of the server. It includes the password. */
  url: string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL in an empty folder. Only programs on this computer can connect to it. */
export async function startPostgres(folder: string): Promise<Postgres> {
  const password = randomBytes(24).toString("hex");
  const [data, passwordFile] = [join(folder, "data"), join(folder, "password")];
  await writeFile(passwordFile, password, { mode: 0o600 });
  const { initdb, postgres, owner } = await copyBinaries(folder);
  const access = ["--username=ada", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  const text = ["--encoding=UTF8", "--locale=C"];
  const options = { ...owner, cwd: folder };
  execFileSync(initdb, ["-D", data, "--no-sync", ...access, ...text], options);

  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  const flags = settings.flatMap((setting) => ["-c", setting]);
  const server = spawn(postgres, ["-D", data, "-p", `${port}`, ...flags], options);
  const exit = new Promise((resolve) => server.once("close", resolve));
  // Stop the server when this process exits, so that an interrupted run does not leave it running.
  const kill = () => void server.kill("SIGINT");
  process.once("exit", kill);
  await new Promise<void>((resolve, reject) => {
    let log = "";
    server.stderr.on("data", (chunk) => {
      log += chunk;
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("close", () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
  return {
    url: `postgres://ada:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      kill();
      await exit;
      process.off("exit", kill);
    },
  };
}
