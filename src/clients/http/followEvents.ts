import { deadline } from "./deadline.js";
import { readHeaders } from "./readHeaders.js";
import { isRedirect } from "./redirects.js";
import type { JsonRequest } from "./sendJson.js";

/** A stream that lasted so long was no failure, however it ended. */
const steadyMs = 10_000;
const longestWaitMs = 120_000;
/** Between two lists while there is no stream that says when one is due. */
const meanwhileMs = 60_000;
/** A page asks for its list and its stream at once: what came about between the two is next to nothing. */
const atOnceMs = 1_000;

/**
 * Follows a stream of server-sent events and calls back at each message, when it opens (something may
 * have been missed before), and when it ends: a backend closes that of a session that it ends. What the
 * messages say is not read. A stream that ended, or cannot be had, is asked for again, ever later up to
 * two minutes, and meanwhile it calls back once a minute. A 401 that is said twice, as that of a list,
 * ends it. By `fetch`, because the browser's own reader sends no headers.
 *
 * @param isListedSince The list was asked for since then: it is not due when the stream opens.
 * @returns How to stop.
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
  /** The last one closed at once. */
  let isFlapping = false;
  const meanwhile = setInterval(() => isOpen || onChange(), meanwhileMs);

  async function follow(since: number): Promise<void> {
    const isRefused = await read(since).catch(() => false);
    if (isRefused) clearInterval(meanwhile);
    if (isRefused || signal.aborted) return;
    // Spread, so that the pages of a backend that restarts do not all come back at once.
    const wait = Math.min(500 * 2 ** failures, longestWaitMs) * (0.5 + Math.random() / 2);
    timer = setTimeout(() => void follow(Date.now()), wait);
  }

  async function read(since: number): Promise<boolean> {
    failures += 1;
    const { url, credentials, onRedirect } = request;
    // The stream itself has no end, and a proxy may hold its beginning back until the first event.
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
      // The list will tell why; once is enough.
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
      // One that closes at once, again and again, tells nothing: it is as one that cannot be had.
      if (!signal.aborted && (isSteady || !isFlapping)) onChange();
      isFlapping = !isSteady;
    }
    return false;
  }

  void follow(Date.now() - atOnceMs);
  return () => {
    stop.abort();
    clearTimeout(timer);
    clearInterval(meanwhile);
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
    // Only the beginning is looked at, so a line without an end does not fill the memory.
    rest = lines.pop()!.slice(0, 4);
    lines.forEach(onLine);
  }
}
