import { dehydrate, hydrate, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SessionList, SessionsProvider, sessionsQuery } from "../../../src/index.js";
import { fixtureNow } from "../../../src/testing/index.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { anything, beginning, en } from "../../support/words.js";

const minute = 60_000;
const day = 1_440 * minute;
const start = fixtureNow.getTime();

const pass = (milliseconds: number) =>
  act(() => vi.advanceTimersByTimeAsync(milliseconds).then(() => undefined));

const fake = (now: number) =>
  vi.useFakeTimers({ now, toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("while this device's clock is corrected", () => {
  it.each([
    ["set back by a day", day],
    ["set back by five minutes", 5 * minute],
  ])("nobody else becomes active now: %s", async (_, wrong) => {
    fake(start + wrong);
    renderKit(<SessionList />, { client: fixtureClient() });
    await pass(10);
    expect(screen.getByText("3 hours ago")).toBeVisible();
    vi.setSystemTime(start);
    await pass(minute);
    expect(screen.getAllByText(en.activeNow)).toHaveLength(1);
    expect(screen.getByText("3 hours ago")).toBeVisible();
    expect(screen.getByText("5 minutes ago")).toBeVisible();
    await pass(10 * minute);
    expect(screen.getByText("15 minutes ago")).toBeVisible();
  });

  it("the time goes on where only that clock did, as while the device slept", async () => {
    fake(start);
    renderKit(<SessionList />, { client: fixtureClient() });
    await pass(10);
    vi.setSystemTime(start + 5 * 60 * minute);
    await pass(minute);
    expect(screen.getByText("8 hours ago")).toBeVisible();
  });

  it("without a time of the server’s, the corrected clock is believed", async () => {
    fake(start + day);
    renderKit(<SessionList />, { client: fixtureClient({ serverTime: undefined }) });
    await pass(10);
    expect(screen.getAllByText("yesterday")).not.toHaveLength(0);
    vi.setSystemTime(start);
    await pass(11 * minute);
    expect(screen.getByText("3 hours ago")).toBeVisible();
  });
});

describe("a list that came with the page or from a storage", () => {
  it.each([
    ["three days slow", -3 * day],
    ["three days fast", 3 * day],
  ])("claims nothing by a clock that is %s, until this page has asked", async (_, wrong) => {
    const client = fixtureClient();
    const server = new QueryClient();
    await server.prefetchInfiniteQuery(sessionsQuery(client));
    fake(start + wrong);
    const queryClient = new QueryClient();
    hydrate(queryClient, JSON.parse(JSON.stringify(dehydrate(server))));
    const letGo = client.hold("list");
    render(
      <QueryClientProvider client={queryClient}>
        <SessionsProvider client={client} locale="en" timeZone="UTC">
          <SessionList />
        </SessionsProvider>
      </QueryClientProvider>,
    );
    await pass(10);
    const firefox = screen.getByText("Firefox on Linux").closest("li")!;
    expect(screen.queryByText(/^(Active now|Expired)| ago$/)).toBeNull();
    expect(firefox).toHaveTextContent(en.active("2026-11-23"));
    // The exact times are shown, because they do not depend on the current time.
    const time = firefox.querySelector("time")!;
    fireEvent.pointerEnter(time);
    expect(time.title).toBe("November 23, 2026 at 6:13 PM (UTC)");
    letGo();
    await pass(10);
    expect(firefox).toHaveTextContent(en.active("3 hours ago"));
    expect(screen.getAllByText(en.activeNow)).toHaveLength(1);
  });
});

describe("how old a list is", () => {
  it.each([
    ["right", 0],
    ["a day fast", day],
  ])("has its date from midnight on, by a clock that is %s", async (_, wrong) => {
    const evening = Date.parse("2026-11-23T23:58:00Z");
    fake(evening + wrong);
    const client = fixtureClient({ serverTime: () => new Date(Date.now() - wrong) });
    const { queryClient } = renderKit(<SessionList />, { client });
    await pass(10);
    client.script("list", "forbidden");
    void queryClient.refetchQueries();
    await pass(10);
    expect(screen.getByText(beginning(en.stale(anything)))).toHaveTextContent("from 11:58 PM and");
    await pass(119_000);
    expect(screen.getByText(beginning(en.stale(anything)))).toHaveTextContent("from 11:58 PM and");
    await pass(2_000);
    expect(screen.getByText(beginning(en.stale(anything)))).toHaveTextContent(
      "from Nov 23, 2026, 11:58 PM and",
    );
  });
});
