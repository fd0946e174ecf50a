import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keepPrivate } from "./privateFiles.mjs";
import { refuseToStart } from "./refuseToStart.mjs";

/** Better Auth's advice. Without a secret, it uses a default that everybody can look up. */
const fewest = 32;

/**
 * Reads the key that signs cookies. The first start creates it, and only its owner can read it.
 *
 * @param {string} folder
 */
export function readOrMakeSecret(folder) {
  const file = join(folder, "secret");
  const again =
    "Remove it. The next start creates a new one, and all browsers have to sign in again.";
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
  refuseToStart(`The secret in ${file} has fewer than ${fewest} characters. ${again}`);
}
