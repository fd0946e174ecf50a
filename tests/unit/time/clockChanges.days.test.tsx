import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  en,
  parseSession,
  SessionList,
  SessionsProvider,
  sessionsQuery,
} from "../../../src/index.js";
import { memoryClient } from "../../../src/testing/index.js";
import { itIs, onMachineIn, pass, showCard } from "./moments.js";

afterEach(() => void vi.useRealTimers());

describe("the day of a sign-in is that of the calendar on the wall there", () => {
  it.each([
    ["Europe/Berlin", "2026-03-28T22:30Z", "Mar 28"],
    ["Europe/Berlin", "2026-03-29T22:30Z", "Mar 30"],
    ["Europe/Berlin", "2026-10-24T22:30Z", "Oct 25"],
    ["Europe/Berlin", "2026-10-25T22:30Z", "Oct 25"],
    ["America/New_York", "2026-03-09T03:30Z", "Mar 8"],
    ["America/New_York", "2026-11-01T03:30Z", "Oct 31"],
    ["America/New_York", "2026-11-02T04:30Z", "Nov 1"],
    ["Australia/Lord_Howe", "2026-04-04T13:15Z", "Apr 5"],
    ["Australia/Lord_Howe", "2026-04-05T13:15Z", "Apr 5"],
    ["Australia/Lord_Howe", "2026-10-04T13:15Z", "Oct 5"],
    ["America/Santiago", "2026-04-05T03:30Z", "Apr 4"],
    ["America/Santiago", "2026-09-06T04:00Z", "Sep 6"],
    ["America/Havana", "2026-11-01T04:30Z", "Nov 1"],
    ["America/Havana", "2026-11-01T05:30Z", "Nov 1"],
    ["Pacific/Kiritimati", "2026-10-24T10:30Z", "Oct 25"],
    ["Pacific/Pago_Pago", "2026-10-24T10:30Z", "Oct 23"],
    ["Asia/Kathmandu", "2026-10-24T18:20Z", "Oct 25"],
  ])("in %s, %s was %s", async (zone, createdAt, day) => {
    for (const machine of ["UTC", "America/New_York", "Australia/Lord_Howe"]) {
      await onMachineIn(machine, async () => {
        itIs("2026-12-01T12:00:00Z");
        const { text } = await showCard({ createdAt }, zone);
        expect(text(), `a machine in ${machine}`).toMatch(
          new RegExp(`${en.signedIn(day)}(?![\\d,])`),
        );
      });
    }
  });

  it.each([
    // Samoa skipped 30 December 2011.
    ["Pacific/Apia", "2011-12-30T09:59Z", "Dec 29, 2011"],
    ["Pacific/Apia", "2011-12-30T10:00Z", "Dec 31, 2011"],
    ["Europe/Berlin", "2024-02-29T22:30Z", "Feb 29, 2024"],
    ["Europe/Berlin", "2024-02-29T23:30Z", "Mar 1, 2024"],
    ["America/New_York", "2026-01-01T04:59Z", "Dec 31, 2025"],
    ["Pacific/Kiritimati", "2025-12-31T10:00Z", "Jan 1"],
  ])("in %s, %s was %s, with the year where it is another one", async (zone, createdAt, day) => {
    itIs("2026-12-01T12:00:00Z");
    const { text } = await showCard({ createdAt }, zone);
    expect(text()).toMatch(new RegExp(`${en.signedIn(day)}(?![\\d,])`));
  });
});

describe("a new year", () => {
  it.each([
    ["Pacific/Kiritimati", "2026-12-31T10:00Z", "Jun 2", "Oct 15"],
    ["Australia/Sydney", "2026-12-31T13:00Z", "Jun 1", "Oct 14"],
    ["Asia/Kathmandu", "2026-12-31T18:15Z", "Jun 1", "Oct 14"],
    ["Europe/Berlin", "2026-12-31T23:00Z", "Jun 1", "Oct 14"],
    ["Europe/London", "2027-01-01T00:00Z", "Jun 1", "Oct 14"],
    ["America/New_York", "2027-01-01T05:00Z", "Jun 1", "Oct 14"],
    ["Pacific/Pago_Pago", "2027-01-01T11:00Z", "Jun 1", "Oct 14"],
  ])("begins in %s at %s: then last year's dates name it", async (...row) => {
    const [zone, midnight, signedIn, used] = row;
    itIs(new Date(midnight).getTime() - 60_000);
    const times = { createdAt: "2026-06-01T12:00Z", lastSeen: "2026-10-14T12:00Z" };
    const { text, words } = await showCard(times, zone);
    expect([text()?.includes(en.signedIn(signedIn)), words()]).toEqual([true, used]);
    await pass(59_999);
    expect([text()?.includes("2026"), words()]).toEqual([false, used]);
    await pass(1);
    expect(text()).toContain(en.signedIn(`${signedIn}, 2026`));
    expect(words()).toBe(`${used}, 2026`);
  });

  it("what was a minute before it is “1 minute ago”, and a day before “yesterday”", async () => {
    itIs("2027-01-01T00:00:30Z");
    expect((await showCard({ lastSeen: "2026-12-31T23:56Z" }, "UTC")).words()).toBe(
      "4 minutes ago",
    );
    itIs("2027-01-01T12:00:00Z");
    expect((await showCard({ lastSeen: "2026-12-31T08:00Z" }, "UTC")).words()).toBe("yesterday");
  });
});

describe("a server and a browser in other zones", () => {
  it.each(["UTC", "Europe/Berlin", "America/New_York", "Pacific/Kiritimati"])(
    "a server in %s prints the same days in the hour that comes twice",
    async (zone) => {
      const days = [
        ["2026-10-25T00:30:00Z", "2026-10-25"],
        ["2026-11-01T05:30:00Z", "2026-11-01"],
        ["2026-04-04T15:15:00Z", "2026-04-04"],
        ["2026-12-31T23:59:59Z", "2026-12-31"],
      ] as const;
      await onMachineIn(zone, async () => {
        for (const [time, day] of days) {
          const session = parseSession({ sessionId: "a", lastSeen: time, createdAt: time });
          const serverTime = () => new Date("2027-01-01T00:00:00Z");
          const client = memoryClient({ sessions: [session], serverTime });
          const queryClient = new QueryClient();
          await queryClient.prefetchInfiniteQuery(sessionsQuery(client));
          const html = renderToString(
            <QueryClientProvider client={queryClient}>
              <SessionsProvider client={client}>
                <SessionList />
              </SessionsProvider>
            </QueryClientProvider>,
          );
          expect(html).toContain(en.signedIn(day));
          expect(html).toContain(`>${day}</time>`);
        }
      });
    },
  );

  it.each([
    // This hour occurs twice, and only the offset shows which one is meant.
    ["2026-10-25T02:30:00+02:00", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00.000Z"],
    ["2026-11-01T01:30:00-04:00", "2026-11-01T05:30:00.000Z"],
    ["2026-11-01T01:30:00-05:00", "2026-11-01T06:30:00.000Z"],
    ["2026-04-05T01:45:00+11:00", "2026-04-04T14:45:00.000Z"],
    ["2026-04-05T01:45:00+10:30", "2026-04-04T15:15:00.000Z"],
    // No clock in Berlin showed this hour, but the offset still defines a moment.
    ["2026-03-29T02:30:00+01:00", "2026-03-29T01:30:00.000Z"],
    ["2027-01-01T00:30:00+14:00", "2026-12-31T10:30:00.000Z"],
  ])("a backend's %s is %s, wherever the browser is", async (sent, moment) => {
    for (const machine of ["UTC", "Europe/Berlin", "America/New_York"]) {
      await onMachineIn(machine, async () => {
        const { lastSeen } = parseSession({ sessionId: "a", lastSeen: sent });
        expect(lastSeen.toISOString()).toBe(moment);
      });
    }
  });
});
