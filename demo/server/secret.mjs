import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keepPrivate } from "./privateFiles.mjs";
import { refuseToStart } from "./refuseToStart.mjs";

/** Better Auth's own advice; without any, it takes a default that everybody can look up. */
const fewest = 32;

/**
 * The key that signs cookies: made at the first start, readable by its owner only.
 *
 * @param {string} folder
 */
export function readOrMakeSecret(folder) {
  const file = join(folder, "secret");
  const again =
    "Remove it: the next start makes a new one, and all browsers have to sign in again.";
  try {
    keepPrivate(file);
    if (!existsSync(file)) {
      writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
    }
    const secret = readFileSync(file, "utf8").trim();
    if (secret.length >= fewest) return secret;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    refuseToStart(`The secret in ${file} cannot be read or written (${code}). ${again}`);
  }
  refuseToStart(`The secret in ${file} has less than ${fewest} characters. ${again}`);
}
