import { timingSafeEqual } from "node:crypto";

/** Headers of every reply. */
export const securityHeaders = {
  "cache-control": "no-store",
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * Returns why a request is refused before anything else reads it, or `undefined` when it is accepted.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {string} origin The demo's own.
 */
export function refusal({ headers, method }, origin) {
  // Refuse other names of this computer: with DNS rebinding, a stranger's page would have our origin.
  if (headers.host !== new URL(origin).host) return "unknown host";
  const isSafe = method === "GET" || method === "HEAD";
  return isSafe || headers.origin === origin ? undefined : "unknown origin";
}

/**
 * Whether a request comes from the demo's own seeding, which knows the secret of this process. Seeding may send an
 * address that is not the socket's, and may create an account.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {string} seedingSecret
 */
export function isSeeding({ headers }, seedingSecret) {
  const given = Buffer.from(String(headers["x-demo-seeding"] ?? ""));
  const secret = Buffer.from(seedingSecret);
  return given.length === secret.length && timingSafeEqual(given, secret);
}
