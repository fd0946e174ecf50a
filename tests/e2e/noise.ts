import type { BrowserContext } from "playwright";

/** A console error that a test causes on purpose: a request that is refused or not answered. */
export interface ExpectedFailure {
  /** The HTTP status, or Chromium's name for the network error. */
  why: 400 | 401 | 403 | 429 | 500 | `net::${string}`;
  path: string;
}

/** Errors of an open page when the server stops. Its stream ends, and it may request the list at any time. */
export const serverStops: readonly ExpectedFailure[] = [
  "/demo/events",
  "/api/auth/get-session",
  "/api/auth/list-sessions",
].map((path) => ({ why: "net::ERR_CONNECTION_REFUSED", path }));

/**
 * Errors of a page when its session ends. It gets a hint, and requests the list once more to confirm the end. When
 * that takes long, its stream sends a request too.
 */
export const sessionEnds: readonly ExpectedFailure[] = [
  "/api/auth/list-sessions",
  "/demo/events",
].map((path) => ({ why: 401, path }));

const noise: string[] = [];
let expected: ExpectedFailure[] = [];

/** Collects every console error and warning, and every uncaught error, of all pages of a browser context. */
export function listenForNoise(context: BrowserContext): void {
  context.on("weberror", (error) => noise.push(error.error().message));
  context.on("console", (line) => {
    if (!["error", "warning"].includes(line.type())) return;
    const { url } = line.location();
    if (!isExpected(line.text(), url)) noise.push(`${line.text()} ${url}`);
  });
}

/**
 * Allows these failures in the current test. Chromium logs every response without success, even when the page
 * handles it. No other test may cause these failures.
 */
export function expectFailures(...failures: ExpectedFailure[]): void {
  expected = failures;
}

/** Returns the unexpected errors and warnings since the last call. */
export function takeNoise(): string[] {
  expected = [];
  return noise.splice(0);
}

function isExpected(text: string, url: string): boolean {
  const fault = /^Failed to load resource: (?:.* status of (\d+) \(|(net::\w+)$)/.exec(text);
  const why = fault?.[1] ?? fault?.[2];
  return expected.some(
    (failure) => String(failure.why) === why && failure.path === new URL(url).pathname,
  );
}
