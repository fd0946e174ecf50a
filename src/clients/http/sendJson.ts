import { isSessionsError, SessionsError, toSessionsError } from "../../session/SessionsError.js";
import { type Deadline, deadline } from "./deadline.js";
import { hasError } from "./hasError.js";
import { jsonText } from "./jsonText.js";
import { type GivenHeaders, readHeaders } from "./readHeaders.js";
import { readText } from "./readText.js";
import { isRedirect } from "./redirects.js";
import { answerOptions, type ErrorReading, failureOfBody, replyError } from "./replyError.js";
import { timeOf } from "./timeOf.js";
import { unsendable } from "./unsendable.js";

/** A request to a JSON API. */
export interface JsonRequest extends ErrorReading {
  url: string;
  method: string;
  headers?: GivenHeaders;
  credentials?: RequestCredentials;
  /** Sent as JSON. */
  body?: unknown;
  /** Milliseconds for the whole request, including the time to get the headers. */
  timeout: number;
  signal?: AbortSignal;
  fetch?: typeof fetch;
}

/** The response to {@link sendJson}. */
export interface JsonReply {
  /** The parsed body; `undefined` when it is empty. */
  json: unknown;
  /** The HTTP status, from 200 to 299. */
  status: number;
  /** The headers that the browser may read. */
  headers: Headers;
  /** The `Date` header, when the browser may read it. */
  serverTime?: Date;
}

/**
 * The statuses that leave the outcome open. 202: the request will be carried out later, or not at all. 207: each part
 * has a status of its own.
 */
const unconfirmed: ReadonlySet<number> = new Set([202, 207]);

/**
 * Sends a request and reads the response as JSON. Errors contain the status and the time to wait, and nothing
 * from the request or the body, so that no token and no foreign text leaks.
 *
 * @throws {SessionsError}, and `AbortError` when `signal` was aborted.
 */
export async function sendJson(request: JsonRequest): Promise<JsonReply> {
  const bound = deadline(request.timeout, request.signal);
  try {
    return await exchange(request, bound);
  } catch (thrown) {
    // A `fetch` of the host can resolve with any value, and its parts can throw any error.
    throw bound.isLeft() ? bound.failure() : toSessionsError(thrown);
  }
}

async function exchange(request: JsonRequest, bound: Deadline): Promise<JsonReply> {
  const { url, method, credentials } = request;
  const send = request.fetch ?? globalThis.fetch;
  if (typeof send !== "function") throw unsendable("There is no fetch.");
  const body = jsonText(() => request.body);
  const headers = await readHeaders(request.headers, bound);
  headers.set("accept", "application/json");
  if (body !== undefined) headers.set("content-type", "application/json");
  // A `fetch` of the host may throw before it returns a promise.
  const answer = async () =>
    send(url, {
      method,
      headers,
      credentials,
      cache: "no-store",
      redirect: "manual",
      body,
      signal: bound.signal,
    });
  const reply = await bound.within(answer()).catch(() => {
    throw bound.failure();
  });
  if (typeof reply?.text !== "function") {
    throw new SessionsError("invalid-response", "fetch did not resolve with a Response.");
  }
  if (!reply.ok || isRedirect(reply)) throw await replyError(reply, bound, request);
  const text = await bound.within(readText(reply)).catch((thrown: unknown) => {
    throw isSessionsError(thrown) ? thrown : bound.failure();
  });
  const { status, headers: answered } = reply;
  const json = parse(text);
  // An error in the body confirms neither an empty list nor a sign-out. Some APIs report one in a way that only the
  // host's `readError` knows.
  const told = json === undefined ? undefined : failureOfBody(request.readError, status, json);
  if (told || hasError(json) || unconfirmed.has(status)) {
    const code = told?.code ?? "invalid-response";
    throw new SessionsError(code, "The response confirms nothing.", answerOptions(reply, told));
  }
  return { json, status, headers: answered, serverTime: timeOf(answered.get("date")) };
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
