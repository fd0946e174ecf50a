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
 * The token of the next page, from the header `Link`. When the header is hidden from the page, there may be a
 * next page that cannot be fetched.
 */
export function nextToken(link: string | null): string | undefined {
  if (link === null) return unreachable;
  const query = /<[^>?]*\?([^>]*)>\s*;[^<]*rel="?next/.exec(link)?.[1];
  return new URLSearchParams(query).get("page_token") ?? undefined;
}
