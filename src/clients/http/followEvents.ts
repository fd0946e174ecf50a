import { deadline } from "./deadline.js";
import { readHeaders } from "./readHeaders.js";
import { isRedirect } from "./redirects.js";
import type { JsonRequest } from "./sendJson.js";

/** A stream that was open for longer than this does not count as a failure. */
const steadyMs = 10_000;
/** Longest wait between two attempts to open the stream, in milliseconds. */
const longestWaitMs = 120_000;
/** Time between two calls while no stream is open, in milliseconds. */
const pollMs = 60_000;
/** A page requests its list and its stream at the same time. Changes within this time are in that list. */
const startUpMs = 1_000;

/**
 * Follows a stream of server-sent events, without reading the content of the messages. It calls `onChange`:
 * - at each message
 * - when the stream opens, because a message may have been missed before
 * - when the stream ends, because a backend closes the stream of a session that it ends
 * - once a minute while no stream is open
 *
 * When a stream ends or cannot be opened, it retries with a growing wait of up to two minutes. After two 401
 * responses in a row it stops, because this session has ended. It uses `fetch`, because `EventSource` cannot
 * send headers.
 *
 * @param isListedSince Whether the list was requested after a time, in milliseconds since 1970. If so, the
 *   list is recent enough, and `onChange` is not called when the stream opens.
 * @returns A function that stops it.
 */
export function followEvents(
  request: Pick<
    JsonRequest,
    "url" | "headers" | "credentials" | "onRedirect" | "timeout" | "fetch"
  >,
  onChange: () => void,
  isListedSince: (time: number) => boolean = () => false,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let wasUnauthorized = false;
  let isOpen = false;
  /** The previous stream closed at once. */
  let isFlapping = false;
  const pollTimer = setInterval(() => isOpen || onChange(), pollMs);

  async function follow(since: number): Promise<void> {
    const isRefused = await read(since).catch(() => false);
    if (isRefused) clearInterval(pollTimer);
    if (isRefused || signal.aborted) return;
    // The wait is random, so that not all pages reconnect at once after a backend restarts.
    const wait = Math.min(500 * 2 ** failures, longestWaitMs) * (0.5 + Math.random() / 2);
    timer = setTimeout(() => void follow(Date.now()), wait);
  }

  async function read(since: number): Promise<boolean> {
    failures += 1;
    const { url, credentials, onRedirect } = request;
    // Only the headers have a deadline. A stream never ends, and a proxy may hold back its start until the
    // first event.
    const headers = await readHeaders(request.headers, deadline(request.timeout, signal));
    headers.set("accept", "text/event-stream");
    const send = request.fetch ?? fetch;
    const reply = await send(url, {
      headers,
      credentials,
      cache: "no-store",
      redirect: "manual",
      signal,
    });
    const isElsewhere = isRedirect(reply);
    const status = isElsewhere && onRedirect === "unauthorized" ? 401 : reply.status;
    const { body } = reply;
    const isStream = reply.headers.get("content-type")?.startsWith("text/event-stream");
    if (status !== 200 || isElsewhere || !isStream || !body) {
      await body?.cancel();
      // The refetch of the list finds the reason, and one refetch is enough.
      if (status === 401 && !wasUnauthorized) onChange();
      const isOver = status === 401 && wasUnauthorized;
      wasUnauthorized = status === 401;
      return isOver;
    }
    wasUnauthorized = false;
    isOpen = true;
    const opened = Date.now();
    if (!isListedSince(since)) onChange();
    try {
      await readLines(body, (line) => line.startsWith("data") && onChange());
    } finally {
      isOpen = false;
      const isSteady = Date.now() - opened > steadyMs;
      if (isSteady) failures = 0;
      // A stream that closes at once, again and again, gives no information, so treat it like one that cannot
      // be opened.
      if (!signal.aborted && (isSteady || !isFlapping)) onChange();
      isFlapping = !isSteady;
    }
    return false;
  }

  void follow(Date.now() - startUpMs);
  return () => {
    stop.abort();
    clearTimeout(timer);
    clearInterval(pollTimer);
  };
}

async function readLines(
  body: ReadableStream<Uint8Array>,
  onLine: (line: string) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split(/[\r\n]+/);
    // Only the start of a line is read, so an endless line does not fill the memory.
    rest = lines.pop()!.slice(0, 4);
    lines.forEach(onLine);
  }
}
