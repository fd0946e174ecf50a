import { isSessionsError, SessionsError } from "../../session/SessionsError.js";
import { deadline } from "./deadline.js";
import { type GivenHeaders, readHeaders } from "./readHeaders.js";
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
  /** Milliseconds for the whole request, including the time to get the headers. */
  timeout: number;
  signal?: AbortSignal;
  /** The error code for a redirect. @default "invalid-response" */
  onRedirect?: OnRedirect;
  fetch?: typeof fetch;
}

/** The response to {@link sendJson}. */
export interface JsonReply {
  /** The parsed body; `undefined` when it is empty. */
  json: unknown;
  /** The `Date` header, when the browser may read it. */
  serverTime?: Date;
}

/**
 * Sends a request and reads the response as JSON. Errors contain the status and the time to wait, and nothing
 * from the request or the body, so that no token and no foreign text leaks.
 *
 * @throws {SessionsError}, and `AbortError` when `signal` was aborted.
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
  if (!reply.ok || isRedirect(reply)) throw errorOf(reply, request);
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
    // Drop the engine's message, because it quotes the text.
    throw new SessionsError("invalid-response", "The response is not JSON.");
  }
}

function errorOf(reply: Response, { onRedirect }: JsonRequest): SessionsError {
  const { status, headers, body } = reply;
  // The body is not needed. Cancelling it fails when the connection has broken, which does not matter.
  body?.cancel().catch(() => undefined);
  if (isRedirect(reply)) return redirectError(onRedirect);
  // RFC 9470: the user must reauthenticate first.
  const isStepUp = headers.get("www-authenticate")?.includes("insufficient_user_authentication");
  const code = isStepUp ? "reauthentication-required" : statusCode(status);
  // An HTTP date refers to the server's clock, so compare it with the `Date` header.
  const now = timeOf(headers.get("date"))?.getTime();
  const retryAfterMs = retryAfter(headers.get("retry-after"), now);
  return new SessionsError(code, `The service answered ${status}.`, { status, retryAfterMs });
}

function timeOf(header: string | null): Date | undefined {
  const time = new Date(header ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** Longest body, in bytes: many times the longest list that a person can read. */
const mostBytes = 8_000_000;

/**
 * Reads the text of a body. It stops after `mostBytes`, because a body without an end would fill the memory
 * until the request times out.
 *
 * @throws {SessionsError} `invalid-response` when the body is too long.
 */
export async function readText(reply: Response): Promise<string> {
  // React Native has no streams.
  if (!reply.body) return reply.text();
  const reader = reply.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let left = mostBytes;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    left -= value.length;
    if (left < 0) {
      reader.cancel().catch(() => undefined);
      throw new SessionsError("invalid-response", "The response is too long.");
    }
    text += decoder.decode(value, { stream: true });
  }
}
