import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unpack } from "../unpack.mjs";

const cache = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));

/** What the application has of its own, whether the kit is in it or not. */
export const host = [/^react($|\/)/, /^react-dom($|\/)/, /^@tanstack\/react-query$/];

/** The kit with one client, as an application has it. */
export const entry = `
  import { SessionsProvider, SessionList } from "react-active-sessions";
  import { betterAuthClient } from "react-active-sessions/clients/better-auth";
  globalThis.page = [SessionsProvider, SessionList, betterAuthClient];`;

export const styles = `import "react-active-sessions/styles.css";`;

/**
 * Makes an empty application into which the packed tarball was unpacked. It lies in the repository, so
 * that what the kit depends on is found as well. It is gone when the process ends.
 *
 * @returns {string} Its folder.
 */
export function application() {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "size-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // Without it the folder is part of this package, whose own name leads to its own build.
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  unpack(folder);
  return folder;
}
