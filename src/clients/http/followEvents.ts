import { isRedirect } from "./redirects.js";
import type { JsonRequest } from "./sendJson.js";

/** A stream that lasted so long was no failure, however it ended. */
const steadyMs = 10_000;
const longestWaitMs = 30_000;

/**
 * Follows a stream of server-sent events and calls back when it opens (something may have been missed
 * before), at each message, and when it ends: a backend closes that of a session that it ends. What
 * the messages say is not read. A stream that ended is opened again, ever later up to half a minute,
 * until the backend refuses or it is stopped; a 401 has to be said twice, as that of a list. By
 * `fetch`, because the browser's own reader sends no headers.
 *
 * @returns How to stop.
 */
export function followEvents(
  request: Pick<JsonRequest, "url" | "headers" | "credentials" | "onRedirect" | "fetch">,
  onChange: () => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let wasUnauthorized = false;

  async function follow(): Promise<void> {
    const began = Date.now();
    const isRefused = await read().catch(() => false);
    if (isRefused || signal.aborted) return;
    failures = Date.now() - began > steadyMs ? 0 : failures + 1;
    // Spread, so that the pages of a backend that restarts do not all come back at once.
    const wait = Math.min(500 * 2 ** failures, longestWaitMs) * (0.5 + Math.random() / 2);
    timer = setTimeout(() => void follow(), wait);
  }

  async function read(): Promise<boolean> {
    const { url, credentials, onRedirect } = request;
    const given = typeof request.headers === "function" ? await request.headers() : request.headers;
    const headers = new Headers(given);
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
      const isBelieved = status !== 401 || wasUnauthorized;
      wasUnauthorized = status === 401;
      return isBelieved && status < 500 && status !== 408 && status !== 429;
    }
    wasUnauthorized = false;
    onChange();
    try {
      await readLines(body, (line) => line.startsWith("data") && onChange());
    } finally {
      if (!signal.aborted) onChange();
    }
    return false;
  }

  void follow();
  return () => {
    stop.abort();
    clearTimeout(timer);
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
