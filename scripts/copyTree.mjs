import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Copies the working tree and its build into a new temporary folder. Changes that are not committed are copied as well.
 * `node_modules` is shared.
 *
 * @param {string} root
 * @returns {string} The path of the new folder. The caller must remove it.
 */
export function copyTree(root) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sessions-copy-")));
  // Under root, the user "nobody" runs the tests' PostgreSQL in a folder below this one, and has to get there.
  chmodSync(folder, 0o711);
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", list, { cwd: root, encoding: "utf8" }).split("\0");
  for (const file of files.filter((name) => name !== "" && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  // Copy the builds and do not link them, because a bug may be planted in a built file.
  for (const built of ["dist", "demo/dist"].filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, built), join(folder, built), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}
