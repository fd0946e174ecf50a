import { SessionsError } from "../../session/SessionsError.js";

/** The error code for a redirect. */
export type OnRedirect = "invalid-response" | "unauthorized";

/**
 * Whether a response is a redirect, or was reached through one. The kit follows no redirect, because a custom
 * header with a key would be sent along, and another server would answer. With `redirect: "manual"` a browser
 * shows only the type `opaqueredirect`, and Node shows the status. 304 is not a redirect.
 */
export function isRedirect({ type, status, redirected }: Response): boolean {
  return (
    type === "opaqueredirect" || redirected || (status >= 300 && status < 400 && status !== 304)
  );
}

/** The error for a redirect. It has no status, because browsers hide it. */
export function redirectError(code: OnRedirect = "invalid-response"): SessionsError {
  return new SessionsError(code, "The service redirected the request.", { reason: "redirected" });
}
