import { chmodSync, mkdirSync, statSync } from "node:fs";
import { refuseToStart } from "./refuseToStart.mjs";

/** Windows has no such bits. */
const hasModes = process.platform !== "win32";

/**
 * Makes the folder of the data, and from now on every file, for its owner only. A folder that was there
 * keeps its bits, unless anybody on this computer could put files of their own into it.
 *
 * @param {string} folder
 */
export function openFolder(folder) {
  process.umask(0o077);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    refuseToStart(
      `${folder} is no folder, and none can be made there. Set DEMO_DATA to another one.`,
    );
  }
  if (hasModes && statSync(folder).mode & 0o002) {
    refuseToStart(
      `Everybody on this computer may write into ${folder}. Set DEMO_DATA to a folder of your own.`,
    );
  }
}

/**
 * Takes a file that was there away from everybody but its owner.
 *
 * @param {string} file
 */
export function keepPrivate(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!hasModes || !found?.isFile() || !(found.mode & 0o077)) return;
  try {
    chmodSync(file, 0o600);
  } catch {
    refuseToStart(
      `${file} belongs to somebody else. Remove it, or set DEMO_DATA to another folder.`,
    );
  }
  console.log(`  Others on this computer could read ${file}; from now on they cannot.`);
}
