import { chmodSync, mkdirSync, statSync } from "node:fs";
import { refuseToStart } from "./refuseToStart.mjs";

/** Windows has no permission bits. */
const hasModes = process.platform !== "win32";

/**
 * Creates the data folder with access for its owner only, and does the same for every file from now on. An existing
 * folder keeps its permissions. When everybody may write into it, the demo does not start.
 *
 * @param {string} folder
 */
export function openFolder(folder) {
  process.umask(0o077);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    refuseToStart(
      `${folder} is not a folder, and the demo cannot create it. Set DEMO_DATA to another folder.`,
    );
  }
  if (hasModes && statSync(folder).mode & 0o002) {
    refuseToStart(
      `Everybody on this computer may write into ${folder}. Set DEMO_DATA to a folder of your own.`,
    );
  }
}

/**
 * Removes the access of everybody but the owner from an existing file.
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
  console.log(`  Others on this computer could read ${file}; now they cannot.`);
}
