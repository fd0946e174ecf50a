import type { BrowserContext } from "playwright";

/** Noise that a test makes on purpose: a request that is refused, or that nobody answers. */
export interface ExpectedFailure {
  /** The HTTP status, or what Chromium calls the fault of the network. */
  why: 400 | 401 | 403 | 429 | 500 | `net::${string}`;
  path: string;
}

/** What a page that is open makes of a server that stops: its stream ends, and it may ask for the list at any time. */
export const serverStops: readonly ExpectedFailure[] = [
  "/demo/events",
  "/api/auth/get-session",
  "/api/auth/list-sessions",
].map((path) => ({ why: "net::ERR_CONNECTION_REFUSED", path }));

/**
 * What a page makes of the end of its session: it is told, and asks for the list once more before it
 * believes so; where that takes long, its stream asks as well.
 */
export const sessionEnds: readonly ExpectedFailure[] = [
  "/api/auth/list-sessions",
  "/demo/events",
].map((path) => ({ why: 401, path }));

const noise: string[] = [];
let expected: ExpectedFailure[] = [];

/** Collects every console error and warning, and every uncaught error, of all pages of a browser. */
export function listenForNoise(context: BrowserContext): void {
  context.on("weberror", (error) => noise.push(error.error().message));
  context.on("console", (line) => {
    if (!["error", "warning"].includes(line.type())) return;
    const { url } = line.location();
    if (!isExpected(line.text(), url)) noise.push(`${line.text()} ${url}`);
  });
}

/**
 * Chromium itself writes down every answer that is no success, whatever the page makes of it: this
 * test causes these, and no other test may.
 */
export function expectFailures(...failures: ExpectedFailure[]): void {
  expected = failures;
}

/** What nobody expected since the last call. */
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
