import { SessionsError, type SessionsErrorCode } from "../../session/SessionsError.js";
import type { Deadline } from "./deadline.js";
import { readText } from "./readText.js";
import { isRedirect, type OnRedirect, redirectError } from "./redirects.js";
import { statusCode } from "./statusCode.js";
import { waitOf } from "./waitOf.js";

/** The reason of a failure, and how long to wait in milliseconds, when the body says that too. */
export type ReadFailure = SessionsErrorCode | ToldFailure;

/**
 * Reads the reason of a failure from the body of a response, for a backend whose status does not tell it.
 * Returns `undefined` when the status is enough. It is also called for a success with a body that is JSON.
 *
 * @param status The HTTP status.
 * @param body The parsed body; `undefined` when it is not JSON.
 */
export type ReadError = (status: number, body: unknown) => ReadFailure | undefined;

/** What {@link replyError} needs to know about the request. */
export interface ErrorReading {
  /** The error code for a redirect. @default "invalid-response" */
  onRedirect?: OnRedirect;
  /** Left out, the body is not read. */
  readError?: ReadError;
}

/**
 * The error for a response that is no success. It contains the status and the time to wait, and nothing of
 * the body, because the body is text from outside.
 *
 * @throws `AbortError` when the caller aborted while the body was read.
 */
export async function replyError(
  reply: Response,
  bound: Deadline,
  { onRedirect, readError }: ErrorReading,
): Promise<SessionsError> {
  const { status, headers, body } = reply;
  if (isRedirect(reply) || !readError) {
    // The body is not needed. Cancelling it fails when the connection has broken, which does not matter.
    body?.cancel().catch(() => undefined);
    if (isRedirect(reply)) return redirectError(onRedirect);
  }
  const told = readError && (await toldFailure(reply, bound, readError));
  // RFC 9470: the user must reauthenticate first.
  const isStepUp = headers.get("www-authenticate")?.includes("insufficient_user_authentication");
  const code = told?.code ?? (isStepUp ? "reauthentication-required" : statusCode(status));
  return new SessionsError(code, `The service answered ${status}.`, answerOptions(reply, told));
}

/** The status of a response, and how long to wait: what its body says, or else its headers. */
export function answerOptions({ status, headers }: Response, told: ToldFailure | undefined) {
  return { status, retryAfterMs: told?.retryAfterMs ?? waitOf(headers) };
}

interface ToldFailure {
  code: SessionsErrorCode;
  retryAfterMs?: number | undefined;
}

async function toldFailure(reply: Response, bound: Deadline, readError: ReadError) {
  // When the body cannot be read, the status is still known.
  const text = await bound.within(readText(reply)).catch(() => "");
  if (bound.isLeft()) throw bound.failure();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The body is not JSON, like that of a proxy's maintenance page.
  }
  return failureOfBody(readError, reply.status, json);
}

/**
 * What `readError` says of a body. When it throws or returns no code, the status decides. A `retryAfterMs` that is not
 * a finite number, or is below 0, is ignored, because the header `Retry-After` may be readable.
 */
export function failureOfBody(
  readError: ReadError | undefined,
  status: number,
  body: unknown,
): ToldFailure | undefined {
  try {
    const failure = readError?.(status, body);
    const { code, retryAfterMs: wait } = typeof failure === "object" ? failure : { code: failure };
    if (typeof code !== "string" || !code) return undefined;
    return Number.isFinite(wait) && wait! >= 0 ? { code, retryAfterMs: wait } : { code };
  } catch {
    return undefined;
  }
}
