import { act, fireEvent, render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SessionCard, SessionList, SessionsProvider, type Session } from "../../../src/index.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";
import { relativeTime } from "../../../src/time/relativeTime.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { beginning, en, saying } from "../../support/words.js";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = fixtureNow.getTime();

const ago = (milliseconds: number) => new Date(start - milliseconds);
const session = (changes: Partial<Session>): Session => ({ ...fixtureSessions[2]!, ...changes });

const pass = (milliseconds: number) =>
  act(() => vi.advanceTimersByTimeAsync(milliseconds).then(() => undefined));

/** Renders a card and waits until its device is described. */
const show = async (changes: Partial<Session>) => {
  const view = render(<SessionCard session={session(changes)} />);
  await pass(0);
  return view;
};

const setHidden = (isHidden: boolean) => {
  vi.spyOn(document, "hidden", "get").mockReturnValue(isHidden);
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
};

const travelTo = (timeZone: string) => {
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({
    ...new Intl.DateTimeFormat().resolvedOptions(),
    timeZone,
  });
  act(() => void window.dispatchEvent(new Event("focus")));
};

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ["Date", "setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("while the page stays open", () => {
  it("“4 minutes ago” becomes “5 minutes ago” by itself", async () => {
    await show({ lastSeen: ago(4 * minute) });
    expect(screen.getByText("4 minutes ago")).toBeVisible();
    await pass(minute - 1);
    expect(screen.getByText("4 minutes ago")).toBeVisible();
    await pass(1);
    expect(screen.getByText("5 minutes ago")).toBeVisible();
  });

  it("“Active now” ends after three minutes", async () => {
    await show({ lastSeen: ago(0) });
    expect(screen.getByText(en.activeNow)).toBeVisible();
    await pass(3 * minute);
    expect(screen.getByText("3 minutes ago")).toBeVisible();
  });

  it("“yesterday” becomes “2 days ago” at midnight of the person's zone", async () => {
    const seen = session({ lastSeen: ago(30 * hour) });
    const client = fixtureClient();
    render(
      <SessionsProvider client={client} timeZone="Asia/Kathmandu">
        <SessionCard session={seen} />
      </SessionsProvider>,
    );
    await pass(0);
    // In Kathmandu it is 02:59 now. The next midnight there is at 18:15 UTC.
    expect(screen.getByText("2 days ago")).toBeVisible();
    await pass(21 * hour + minute - 1);
    expect(screen.getByText("2 days ago")).toBeVisible();
    await pass(1_000);
    expect(screen.getByText("3 days ago")).toBeVisible();
  });

  it("200 rows for an hour: as many renders as labels change, with one timer", async () => {
    const rows = Array.from({ length: 200 }, (_, index) =>
      session({ sessionId: `${index}`, lastSeen: ago(index * index * 9_500) }),
    );
    const onRender = vi.fn();
    render(
      rows.map((row) => (
        <Profiler key={row.sessionId} id={row.sessionId} onRender={onRender}>
          <SessionCard session={row} />
        </Profiler>
      )),
    );
    await pass(0);
    onRender.mockClear();
    expect(vi.getTimerCount()).toBe(1);
    const timers = vi.spyOn(globalThis, "setTimeout");
    let changes = 0;
    for (let now = start; now < start + hour; now += minute) {
      await pass(minute);
      for (const { lastSeen } of rows) {
        const wordsAt = (at: number) => relativeTime(lastSeen.getTime(), at, "en", "UTC").text;
        if (wordsAt(now + minute) !== wordsAt(now)) changes += 1;
      }
    }
    expect(vi.getTimerCount()).toBe(1);
    const renders = onRender.mock.calls.length;
    expect(renders).toBeGreaterThan(changes * 0.95);
    expect(renders).toBeLessThan(changes * 1.05);
    // Labels that change in the same second share a timer.
    expect(timers.mock.calls.length).toBeLessThan(Math.min(changes, 3_600) * 1.05);
  });

  it("nothing ticks while it is hidden, and all is right when it is shown", async () => {
    await show({ lastSeen: ago(4 * minute) });
    setHidden(true);
    await pass(hour);
    expect(screen.getByText("4 minutes ago")).toBeVisible();
    setHidden(false);
    expect(screen.getByText("1 hour ago")).toBeVisible();
  });

  it("a card that is gone leaves no timer behind", async () => {
    const { unmount } = await show({ lastSeen: ago(4 * minute) });
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("a clock that is set back makes nothing be in the future", async () => {
    await show({ lastSeen: ago(4 * minute) });
    vi.setSystemTime(start - day);
    await pass(minute);
    expect(screen.getByText(en.activeNow)).toBeVisible();
    expect(screen.queryByText(/\bin \d/)).toBeNull();
  });

  it("who travels reads days and exact times of where they are", async () => {
    await show({ lastSeen: ago(30 * hour), createdAt: ago(7 * hour) });
    expect(pointedAt("yesterday").title).toBe("November 22, 2026 at 3:14 PM (UTC)");
    travelTo("Pacific/Kiritimati");
    // In Kiritimati it is the 24th at 11:14, and the last use was on the 23rd at 05:14.
    expect(pointedAt("yesterday").title).toBe("November 23, 2026 at 5:14 AM (GMT+14)");
    expect(screen.getByText(en.signedIn("Nov 24"))).toBeInTheDocument();
  });
});

/** Moves the pointer onto a time. It gets its exact time only then. */
function pointedAt(text: string): HTMLElement {
  const element = screen.getByText(text);
  fireEvent.pointerEnter(element);
  return element;
}

describe("a list that is fetched again", () => {
  it("counts no row anew because the network was a little faster", async () => {
    let jitter = 0;
    const client = fixtureClient({ serverTime: () => new Date(Date.now() + jitter) });
    const { queryClient } = renderKit(<SessionList />, { client });
    await pass(10);
    expect(screen.getByText("4 minutes ago")).toBeVisible();
    const words = vi.spyOn(Intl.RelativeTimeFormat.prototype, "format");
    // Try a slower network too, because only a clock that seems to go back makes the rows count again.
    for (const [index, of] of [700, -700].entries()) {
      jitter = of;
      void queryClient.refetchQueries();
      await pass(10);
      expect(client.calls).toHaveLength(index + 2);
    }
    expect(words).not.toHaveBeenCalled();
  });
});

describe("an expiry", () => {
  const list = (expiresAt: Date) => {
    const sessions = [fixtureSessions[0]!, session({ expiresAt })];
    renderKit(<SessionList />, { client: fixtureClient({ sessions, serverTime: undefined }) });
    return pass(10);
  };

  it("that comes while the person looks changes by itself, and the row stays and can be ended", async () => {
    await list(ago(-2.5 * minute));
    expect(screen.getByText("in 2 minutes").parentElement).toHaveTextContent(
      en.signsOut("in 2 minutes"),
    );
    await pass(2 * minute);
    expect(screen.getByText(beginning(en.signsOut(""))).parentElement).toHaveTextContent(
      en.signsOut("now"),
    );
    await pass(minute);
    expect(screen.queryByText(saying(en.signsOut("")))).toBeNull();
    expect(screen.getByText(en.expired("Nov 23"))).toBeVisible();
    expect(
      screen.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }),
    ).toBeEnabled();
  });

  it("is spoken of within three days, and not before", async () => {
    await list(ago(-3 * day - hour));
    expect(screen.queryByText(saying(en.signsOut("")))).toBeNull();
    await pass(hour);
    expect(screen.getByText("in 3 days")).toBeVisible();
  });

  it.each([
    ["epoch 0", new Date(0), undefined],
    ["the last year there is", new Date(8.64e15), undefined],
    ["far away", ago(-3_650 * day), undefined],
    ["unknown", new Date(Number.NaN), undefined],
  ])("of %s breaks nothing", async (_, expiresAt, words) => {
    await list(expiresAt);
    expect(
      screen.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }),
    ).toBeEnabled();
    expect(screen.queryByText(saying(en.expired(""), en.signsOut("")))?.textContent).toBe(words);
  });
});
