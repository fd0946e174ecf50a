import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Copies the working tree as it is now, changes that are not committed included, into a new temporary
 * folder, with its build; `node_modules` is shared.
 *
 * @param {string} root
 * @returns {string} the folder; the caller removes it.
 */
export function copyTree(root) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sessions-copy-")));
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", list, { cwd: root, encoding: "utf8" }).split("\0");
  for (const file of files.filter((name) => name !== "" && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  // Copies as well: a bug may be planted in what was built.
  for (const built of ["dist", "demo/dist"].filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, built), join(folder, built), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}
