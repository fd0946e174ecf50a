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
 * The address of the client: the socket's. Only our own seeding, which knows the secret of this
 * process, may say another one.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {string} seedingSecret
 */
export function clientAddress({ headers, socket }, seedingSecret) {
  const given = Buffer.from(String(headers["x-demo-seeding"] ?? ""));
  const secret = Buffer.from(seedingSecret);
  const isSeeding = given.length === secret.length && timingSafeEqual(given, secret);
  const forwarded = headers["x-forwarded-for"];
  return isSeeding && typeof forwarded === "string" ? forwarded : (socket.remoteAddress ?? "");
}
