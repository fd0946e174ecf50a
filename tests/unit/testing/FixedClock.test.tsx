import { act, render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { SessionCard, SessionList } from "../../../src/index.js";
import {
  FixedClock,
  fixtureMinutesAgo,
  fixtureNow,
  fixtureSession,
} from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";

const session = fixtureSession({ lastSeen: fixtureMinutesAgo(4) });
const day = 24 * 3_600_000;

beforeEach(() => {
  // A picture may be taken on any later day.
  vi.useFakeTimers({ now: fixtureNow.getTime() + 40 * day, shouldAdvanceTime: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it("stops the clock of a card without a provider, however long the page is open", async () => {
  render(
    <FixedClock now={fixtureNow}>
      <SessionCard session={session} />
    </FixedClock>,
  );
  expect(await screen.findByText("4 minutes ago")).toBeVisible();
  await act(() => vi.advanceTimersByTimeAsync(600_000));
  expect(screen.getByText("4 minutes ago")).toBeVisible();
});

it("shows another time when it is set to one", async () => {
  const at = (now: Date) => (
    <FixedClock now={now}>
      <SessionCard session={session} />
    </FixedClock>
  );
  const { rerender } = render(at(fixtureNow));
  await screen.findByText("4 minutes ago");
  rerender(at(new Date(fixtureNow.getTime() + 3_600_000)));
  expect(await screen.findByText("1 hour ago")).toBeVisible();
});

it("renders a row once, although the clock of the device goes on between two readings", async () => {
  let readings = 0;
  const real = Date.now();
  // Some readings are a millisecond later than the next one, so the sum of two readings goes forward and back.
  vi.spyOn(Date, "now").mockImplementation(() => real + (readings++ % 3 === 0 ? 0 : 1));
  const failed = vi.spyOn(console, "error").mockImplementation(() => undefined);
  let renders = 0;
  render(
    <FixedClock now={fixtureNow}>
      <Profiler id="card" onRender={() => void renders++}>
        <SessionCard session={session} />
      </Profiler>
    </FixedClock>,
  );
  expect(await screen.findByText("4 minutes ago")).toBeVisible();
  expect(failed).not.toHaveBeenCalled();
  const before = renders;
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(renders).toBe(before);
});

it("replaces the clock of the server", async () => {
  const list = (
    <FixedClock now={new Date(fixtureNow.getTime() + 2 * day)}>
      <SessionList />
    </FixedClock>
  );
  renderKit(list, { client: fixtureClient() });
  expect(await card("Firefox on Linux")).toHaveTextContent("2 days ago");
});
