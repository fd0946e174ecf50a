import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from "node:crypto";

/** OWASP's parameters for scrypt with 32 MiB. Node refuses that much memory without `maxmem`. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 2 ** 20 };
const length = 32;

/**
 * @param {string} password
 * @param {Buffer} salt
 * @returns {Promise<Buffer>}
 */
function scrypt(password, salt) {
  return new Promise((resolve, reject) =>
    scryptWithCallback(password, salt, length, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );
}

/** Returns the salt and the key of a password as text. @param {string} password */
export async function hashPassword(password) {
  const salt = randomBytes(16);
  return `${salt.toString("hex")}:${(await scrypt(password, salt)).toString("hex")}`;
}

const nobody = `${"00".repeat(16)}:${"00".repeat(length)}`;

/**
 * Whether a password is the one that was hashed. Without a hash it takes as long as with one, so that the time does not
 * tell which accounts exist.
 *
 * @param {string} password
 * @param {string | undefined} hash The text of `hashPassword`; `undefined` when there is no such account.
 */
export async function isPassword(password, hash) {
  const [salt = "", key = ""] = (hash ?? nobody).split(":");
  const given = await scrypt(password, Buffer.from(salt, "hex"));
  return timingSafeEqual(given, Buffer.from(key, "hex")) && hash !== undefined;
}
