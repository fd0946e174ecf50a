import { SessionsError } from "../../session/SessionsError.js";

/** What an answer that sends the request elsewhere means. */
export type OnRedirect = "invalid-response" | "unauthorized";

/**
 * Whether an answer sends the request elsewhere, or comes from there. Nothing follows it: a custom header
 * with a key would go along, and a stranger would answer. To `redirect: "manual"` a browser shows no more
 * than the type, and Node the status. 304 leads nowhere: it says that nothing has changed.
 */
export function isRedirect({ type, status, redirected }: Response): boolean {
  return (
    type === "opaqueredirect" || redirected || (status >= 300 && status < 400 && status !== 304)
  );
}

/** The error of such an answer. Without a status: a browser hides it. */
export function redirectError(code: OnRedirect = "invalid-response"): SessionsError {
  return new SessionsError(code, "The service redirected the request.", { reason: "redirected" });
}
