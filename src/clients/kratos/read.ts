import { readId } from "../../session/parseSession.js";
import { unreachable } from "../../session/parseSessions.js";
import type { SessionsErrorCode } from "../../session/SessionsError.js";

/** A field of an object; `undefined` when the value is no object. */
export function field(json: unknown, name: string): unknown {
  return typeof json === "object" && json !== null
    ? (json as Record<string, unknown>)[name]
    : undefined;
}

/**
 * One row. The traits of the identity stay out of it. A row that is no object stays as it is, so that the kit
 * reports it.
 */
export function toSession(row: unknown): unknown {
  if (typeof row !== "object" || row === null) return row;
  const devices = field(row, "devices");
  // Kratos appends a device at each sign-in.
  const device: unknown = Array.isArray(devices) ? devices.at(-1) : undefined;
  const methods = field(row, "authentication_methods");
  return {
    sessionId: field(row, "id"),
    createdAt: field(row, "issued_at"),
    expiresAt: field(row, "expires_at"),
    ip: field(device, "ip_address"),
    userAgent: field(device, "user_agent"),
    location: placeOf(field(device, "location")),
    signInMethod: Array.isArray(methods) ? methods.map(methodOf).filter(Boolean).join(", ") : "",
  };
}

/** "google" rather than "oidc", because people know the provider and not the protocol. */
function methodOf(method: unknown): string {
  const name = field(method, "provider") || field(method, "method");
  return typeof name === "string" ? name : "";
}

/** The id of the account that a session belongs to. */
export const accountOf = (row: unknown): string | undefined =>
  readId(field(field(row, "identity"), "id"));

/** Splits "Berlin, DE". Only two capitals at the end are a country. */
function placeOf(location: unknown) {
  if (typeof location !== "string") return undefined;
  const [, city, countryCode] = /^(?:(.*), )?([A-Z]{2})$/.exec(location) ?? [undefined, location];
  return { city, countryCode };
}

/** Kratos says with a 403 that the session needs a second factor. */
export function stepUpCode(_status: number, body: unknown): SessionsErrorCode | undefined {
  const id = field(field(body, "error"), "id");
  return id === "session_aal2_required" ? "reauthentication-required" : undefined;
}

/**
 * A 403 of Kratos itself says in the answer to a logout that the token belongs to no session, or not to the one of the
 * cookie. Other servers on the way send other bodies.
 */
export function logoutCode(status: number, body: unknown): SessionsErrorCode | undefined {
  const isUnknown = status === 403 && field(field(body, "error"), "code") === 403;
  return stepUpCode(status, body) ?? (isUnknown ? "unauthorized" : undefined);
}

/**
 * The token of the next page, from the header `Link`; `undefined` when the header names no next page. When the header
 * is hidden from the page, or names a next page without a token, there may be a page that cannot be fetched.
 */
export function nextToken(link: string | null): string | undefined {
  if (link === null) return unreachable;
  const [, url] = /<([^>]*)>\s*;[^<]*\brel="?[^"<;,]*\bnext\b/i.exec(link) ?? [];
  if (url === undefined) return undefined;
  return new URLSearchParams(url.split("?")[1]).get("page_token") || unreachable;
}
