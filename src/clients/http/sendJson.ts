import { isSessionsError, SessionsError } from "../../session/SessionsError.js";
import { deadline } from "./deadline.js";
import { type GivenHeaders, readHeaders } from "./readHeaders.js";
import { readText } from "./readText.js";
import { isRedirect, type OnRedirect, redirectError } from "./redirects.js";
import { retryAfter } from "./retryAfter.js";
import { statusCode } from "./statusCode.js";

/** A request to a JSON API. */
export interface JsonRequest {
  url: string;
  method: string;
  headers?: GivenHeaders;
  credentials?: RequestCredentials;
  /** Sent as JSON. */
  body?: unknown;
  /** Milliseconds for all of it, the headers included. */
  timeout: number;
  signal?: AbortSignal;
  /** @default "invalid-response" */
  onRedirect?: OnRedirect;
  fetch?: typeof fetch;
}

/** What came back. */
export interface JsonReply {
  /** `undefined` for an empty body. */
  json: unknown;
  /** The `Date` header, where the browser may read it. */
  serverTime?: Date;
}

/**
 * Sends a request and reads JSON. Errors carry the status and how long to wait, and nothing of the
 * request or of the reply's text: neither a token nor a stranger's words can leak through them.
 *
 * @throws {SessionsError}, and `AbortError` where `signal` was aborted.
 */
export async function sendJson(request: JsonRequest): Promise<JsonReply> {
  const { url, method, credentials, body, timeout, signal } = request;
  const send = request.fetch ?? fetch;
  const bound = deadline(timeout, signal);
  const headers = await readHeaders(request.headers, bound);
  headers.set("accept", "application/json");
  if (body !== undefined) headers.set("content-type", "application/json");
  const answer = send(url, {
    method,
    headers,
    credentials,
    cache: "no-store",
    redirect: "manual",
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: bound.signal,
  });
  const reply = await bound.within(answer).catch(() => {
    throw bound.failure();
  });
  if (!reply.ok || isRedirect(reply)) throw refused(reply, request);
  const text = await bound.within(readText(reply)).catch((thrown: unknown) => {
    throw isSessionsError(thrown) ? thrown : bound.failure();
  });
  return { json: parse(text), serverTime: timeOf(reply.headers.get("date")) };
}

function parse(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Without the engine's message: it quotes the text.
    throw new SessionsError("invalid-response", "The answer is not JSON.");
  }
}

function refused(reply: Response, { onRedirect }: JsonRequest): SessionsError {
  const { status, headers, body } = reply;
  // One that broke off meanwhile cannot be cancelled, and nobody needs it.
  body?.cancel().catch(() => undefined);
  if (isRedirect(reply)) return redirectError(onRedirect);
  // RFC 9470: the person has to prove who they are first.
  const isStepUp = headers.get("www-authenticate")?.includes("insufficient_user_authentication");
  const code = isStepUp ? "reauthentication-required" : statusCode(status);
  // A moment is meant by the service's own clock.
  const now = timeOf(headers.get("date"))?.getTime();
  const retryAfterMs = retryAfter(headers.get("retry-after"), now);
  return new SessionsError(code, `The service answered ${status}.`, { status, retryAfterMs });
}

function timeOf(header: string | null): Date | undefined {
  const time = new Date(header ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
