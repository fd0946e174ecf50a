import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unpack } from "../unpack.mjs";

const cache = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));

/** Packages that the application has anyway, with or without the kit. */
export const host = [/^react($|\/)/, /^react-dom($|\/)/, /^@tanstack\/react-query$/];

/** The entry of an application that uses the kit with one client. */
export const entry = `
  import { SessionsProvider, SessionList } from "react-active-sessions";
  import { betterAuthClient } from "react-active-sessions/clients/better-auth";
  globalThis.page = [SessionsProvider, SessionList, betterAuthClient];`;

export const styles = `import "react-active-sessions/styles.css";`;

/**
 * Creates an empty application and unpacks the packed kit into it. Its folder is inside the repository, so that the
 * bundlers find the kit's dependencies. The folder is removed when the process ends.
 *
 * @returns {string} The folder.
 */
export function application() {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "size-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // Without this file the folder would belong to this package, and the package's name would lead to its own build.
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  unpack(folder);
  return folder;
}
