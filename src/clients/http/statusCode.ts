import type { SessionsErrorCode } from "../../session/SessionsError.js";

/** The error code for an HTTP status outside 2xx. */
export function statusCode(status: number): SessionsErrorCode {
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 404 || status === 410) return "not-found";
  if (status === 408 || status === 504) return "timeout";
  if (status === 429) return "rate-limited";
  if (status >= 500) return "server";
  return status >= 400 ? "rejected" : "invalid-response";
}
