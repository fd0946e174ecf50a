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
 * Why a request is refused before anything reads it, if it is.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {string} origin Our own.
 */
export function refusal({ headers, method }, origin) {
  // Another name for this computer (DNS rebinding) would make a stranger's page our own.
  if (headers.host !== new URL(origin).host) return "unknown host";
  const isSafe = method === "GET" || method === "HEAD";
  return isSafe || headers.origin === origin ? undefined : "unknown origin";
}

/**
 * Whether our own seeding asks, which knows the secret of this process: it may say another address than
 * the socket's, and make an account.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {string} seedingSecret
 */
export function isSeeding({ headers }, seedingSecret) {
  const given = Buffer.from(String(headers["x-demo-seeding"] ?? ""));
  const secret = Buffer.from(seedingSecret);
  return given.length === secret.length && timingSafeEqual(given, secret);
}
