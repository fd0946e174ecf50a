import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const encoders = {
  br: (/** @type {Buffer} */ content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (/** @type {Buffer} */ content) => promisify(gzip)(content, { level: 9 }),
};

/**
 * Returns a file of the page in the smallest encoding that the browser accepts. Do not use it for lists of
 * sessions: when a secret is compressed together with an attacker's text, the size reveals the secret (BREACH).
 *
 * @param {Buffer} content
 * @param {string | null} accepted `Accept-Encoding`.
 * @param {Map<string, Promise<Buffer>>} made Files that were compressed before.
 */
export async function compressed(content, accepted, made) {
  const takes = accepts(accepted ?? "");
  const encoding = takes("br") ? "br" : takes("gzip") ? "gzip" : undefined;
  const hash = createHash("sha256").update(content).digest("base64url").slice(0, 22);
  const name = `${hash}-${encoding ?? "identity"}`;
  if (encoding && !made.has(name)) made.set(name, encoders[encoding](content));
  return {
    body: (await made.get(name)) ?? content,
    headers: {
      etag: `"${name}"`,
      vary: "accept-encoding",
      ...(encoding && { "content-encoding": encoding }),
    },
  };
}

/**
 * Reads `Accept-Encoding` (RFC 9110, 12.5.3). A name has priority over `*`, and a weight of 0 refuses.
 *
 * @param {string} header
 */
function accepts(header) {
  const weights = new Map(
    header.split(",").map((part) => {
      const [name = "", ...rest] = part.toLowerCase().split(";");
      const weight = rest.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
      return [name.trim(), Number(weight ?? 1)];
    }),
  );
  return (/** @type {string} */ name) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
}
