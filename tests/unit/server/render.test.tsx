// @vitest-environment node
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { describeDeviceChunk } from "../../../src/device/describeDeviceChunk.js";
import { screenChunk } from "../../../src/components/lazy/screenChunk.js";
import { SessionCard, SessionList, SessionsProvider, sessionsQuery } from "../../../src/index.js";
import { fixtureSessions, memoryClient } from "../../../src/testing/index.js";
import { en } from "../../support/words.js";

// A server loads the code of the rows at its start, and takes requests a moment later. The test does not load the
// code, so that it fails when the kit does not.
beforeAll(() =>
  vi.waitFor(
    () => {
      expect(screenChunk.get().status).toBe("ready");
      expect(describeDeviceChunk.get().status).toBe("ready");
    },
    { timeout: 20_000 },
  ),
);

const client = memoryClient({ sessions: fixtureSessions, currentSessionId: "session-mac" });

async function page(hideAddresses = false, shown = client) {
  const queryClient = new QueryClient();
  await queryClient.prefetchInfiniteQuery(sessionsQuery(shown));
  return (
    <QueryClientProvider client={queryClient}>
      <SessionsProvider client={shown} hideAddresses={hideAddresses}>
        <SessionList />
      </SessionsProvider>
    </QueryClientProvider>
  );
}

describe("on a server", () => {
  it("the list is printed to a string, rows and all", async () => {
    const html = renderToString(await page());
    expect(html).toContain("Firefox on Linux");
    expect(html).toContain('role="status"');
  });

  it("and to a stream", async () => {
    const { pipe } = renderToPipeableStream(await page());
    const html = await text(pipe(new PassThrough()));
    expect(html).toContain("Firefox on Linux");
  });

  it("times have no zone and no words that depend on the moment", async () => {
    const html = renderToString(await page());
    expect(html).toContain("2026-11-23");
    expect(html).not.toMatch(/ago|yesterday|Active now|AM|PM/);
  });

  it("no hidden address is printed, also where no place is known", async () => {
    const html = renderToString(await page(true));
    expect(html).toContain(en.unknownPlace);
    for (const { ip } of fixtureSessions.filter((session) => session.ip)) {
      expect(html).not.toContain(ip);
    }
    expect(renderToString(await page())).toContain("198.51.100.220");
  });

  it("no element has a style of its own", async () => {
    expect(renderToString(await page())).not.toContain(" style=");
  });

  it("no chunk of a long list has one, because a strict policy of the page would refuse it", async () => {
    const sessions = Array.from({ length: 120 }, (_, index) => ({
      ...fixtureSessions[2]!,
      sessionId: `session-${index}`,
    }));
    const html = renderToString(await page(false, memoryClient({ sessions })));
    expect(html).toContain('data-sessions="chunk"');
    expect(html).not.toContain(" style=");
  });

  it("without a list there are placeholders, and nothing is claimed", () => {
    const html = renderToString(
      <SessionsProvider client={client}>
        <SessionList />
      </SessionsProvider>,
    );
    expect(html).toContain(en.loading);
    expect(html).not.toContain("listitem");
  });

  it("a card that stands alone is shown when its device is a usual one, otherwise a placeholder", () => {
    const [, , firefox] = fixtureSessions;
    const html = renderToString(<SessionCard session={firefox!} />);
    expect(html).toContain("Firefox on Linux");
    const other = { ...firefox!, userAgent: "curl/8.17.0" };
    expect(renderToString(<SessionCard session={other} />)).toContain('data-sessions="skeleton"');
  });
});
