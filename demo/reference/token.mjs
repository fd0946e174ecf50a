import { createHash, randomBytes } from "node:crypto";

/** Makes the value of a cookie: 256 random bits as 43 characters (OWASP ASVS 5.0, 7.2.3 asks for 128 bits). */
export function newToken() {
  return randomBytes(32).toString("base64url");
}

/**
 * The form of a token that the database holds. SHA-256 without a salt is enough, because nobody can guess 256 random
 * bits. A password needs more: see `password.mjs`.
 *
 * @param {string} token
 */
export function hashToken(token) {
  return createHash("sha256").update(token).digest("hex");
}
