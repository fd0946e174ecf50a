import { afterEach, describe, expect, it, vi } from "vitest";
import { en } from "../../../src/index.js";
import { itIs, onMachineIn, pass, showCard } from "./moments.js";

afterEach(() => void vi.useRealTimers());

const machines = ["America/New_York", "Australia/Lord_Howe"];

/** Worked out by hand from the clocks and calendars of each place. */
const activities: [zone: string, why: string, seen: string, now: string, words: string][] = [
  // An hour lasts an hour, even when the clocks change.
  [
    "Europe/Berlin",
    "2:30, and 2:30 once more",
    "2026-10-25T00:30Z",
    "2026-10-25T01:30Z",
    "1 hour ago",
  ],
  ["Europe/Berlin", "1:30, then 3:30", "2026-03-29T00:30Z", "2026-03-29T01:30Z", "1 hour ago"],
  [
    "America/New_York",
    "1:10, then 1:05",
    "2026-11-01T05:10Z",
    "2026-11-01T06:05Z",
    "55 minutes ago",
  ],
  [
    "America/New_York",
    "1:50, then 3:10",
    "2026-03-08T06:50Z",
    "2026-03-08T07:10Z",
    "20 minutes ago",
  ],
  ["Australia/Lord_Howe", "1:45 twice", "2026-04-04T14:45Z", "2026-04-04T15:15Z", "30 minutes ago"],
  [
    "Australia/Lord_Howe",
    "1:45, then 2:45",
    "2026-10-03T15:15Z",
    "2026-10-03T15:45Z",
    "30 minutes ago",
  ],
  ["America/Santiago", "23:30 twice", "2026-04-05T02:30Z", "2026-04-05T03:30Z", "1 hour ago"],
  // A long day is one day until its midnight.
  ["Europe/Berlin", "25 hours", "2026-10-24T22:00Z", "2026-10-25T22:30Z", "24 hours ago"],
  ["Europe/Berlin", "the day before it", "2026-10-24T21:59Z", "2026-10-25T22:30Z", "yesterday"],
  ["America/New_York", "25 hours", "2026-11-01T04:30Z", "2026-11-02T04:45Z", "24 hours ago"],
  ["America/New_York", "the day after it", "2026-11-01T04:30Z", "2026-11-02T05:00Z", "yesterday"],
  ["Australia/Sydney", "25 hours", "2026-04-04T13:30Z", "2026-04-05T13:45Z", "24 hours ago"],
  ["Australia/Lord_Howe", "24½ hours", "2026-04-04T13:00Z", "2026-04-05T13:15Z", "24 hours ago"],
  [
    "Australia/Lord_Howe",
    "the day after it",
    "2026-04-04T13:00Z",
    "2026-04-05T13:30Z",
    "yesterday",
  ],
  [
    "America/Santiago",
    "its last hour twice",
    "2026-04-04T03:00Z",
    "2026-04-05T03:30Z",
    "24 hours ago",
  ],
  ["America/Santiago", "the day after it", "2026-04-04T03:00Z", "2026-04-05T04:00Z", "yesterday"],
  // A short day counts as a whole day, so Saturday evening is two days before the night to Monday.
  ["Europe/Berlin", "23 hours", "2026-03-28T22:30Z", "2026-03-29T22:30Z", "2 days ago"],
  ["America/New_York", "23 hours", "2026-03-08T04:30Z", "2026-03-09T04:30Z", "2 days ago"],
  ["Australia/Sydney", "23 hours", "2026-10-03T13:30Z", "2026-10-04T13:30Z", "2 days ago"],
  ["Australia/Lord_Howe", "23½ hours", "2026-10-03T13:15Z", "2026-10-04T13:15Z", "2 days ago"],
  ["America/Santiago", "no midnight", "2026-09-05T12:00Z", "2026-09-06T13:00Z", "yesterday"],
  [
    "America/Santiago",
    "an hour of it gone",
    "2026-09-06T03:30Z",
    "2026-09-07T03:30Z",
    "2 days ago",
  ],
  // Over several weeks, a clock change adds no day and removes none.
  ["Europe/Berlin", "a week with a change", "2026-10-20T22:30Z", "2026-10-27T23:30Z", "7 days ago"],
  [
    "America/New_York",
    "a week with a change",
    "2026-03-03T05:30Z",
    "2026-03-10T04:30Z",
    "7 days ago",
  ],
  [
    "Europe/Berlin",
    "31 days with a change",
    "2026-10-01T10:00Z",
    "2026-11-01T11:00Z",
    "31 days ago",
  ],
  // These places never change their clocks, or lie on either side of the date line.
  ["Asia/Kolkata", "no change there", "2026-10-24T18:00Z", "2026-10-25T18:15Z", "yesterday"],
  ["Asia/Kathmandu", "no change there", "2026-03-28T18:00Z", "2026-03-29T18:20Z", "2 days ago"],
  [
    "Pacific/Kiritimati",
    "23:30, then 0:15",
    "2026-10-24T09:30Z",
    "2026-10-25T10:15Z",
    "2 days ago",
  ],
  ["Pacific/Pago_Pago", "22:30, then 23:15", "2026-10-24T09:30Z", "2026-10-25T10:15Z", "yesterday"],
];

const ends: [zone: string, why: string, expires: string, now: string, words: string][] = [
  [
    "Europe/Berlin",
    "2:30, and 2:30 once more",
    "2026-10-25T01:30Z",
    "2026-10-25T00:30Z",
    "in 1 hour",
  ],
  ["America/New_York", "1:30 twice", "2026-11-01T06:30Z", "2026-11-01T05:30Z", "in 1 hour"],
  ["Australia/Lord_Howe", "1:45 twice", "2026-04-04T15:15Z", "2026-04-04T14:45Z", "in 30 minutes"],
  [
    "Europe/Berlin",
    "later on a day of 25 hours",
    "2026-10-25T22:45Z",
    "2026-10-24T22:30Z",
    "in 24 hours",
  ],
  [
    "Europe/Berlin",
    "over a day of 23 hours",
    "2026-03-29T22:30Z",
    "2026-03-28T22:30Z",
    "in 2 days",
  ],
  [
    "Australia/Sydney",
    "over a day of 23 hours",
    "2026-10-04T13:30Z",
    "2026-10-03T13:30Z",
    "in 2 days",
  ],
  [
    "America/Santiago",
    "when there is no midnight",
    "2026-09-07T12:00Z",
    "2026-09-05T12:00Z",
    "in 2 days",
  ],
];

describe("how long ago, where the clocks are changed", () => {
  it.each(activities)("in %s: %s", async (zone, _, lastSeen, now, words) => {
    for (const machine of machines) {
      await onMachineIn(machine, async () => {
        itIs(now);
        const card = await showCard({ lastSeen }, zone);
        expect(card.words(), `a machine in ${machine}`).toBe(words);
      });
    }
  });

  it.each(ends)("what is to come, in %s: %s", async (zone, _, expiresAt, now, words) => {
    for (const machine of machines) {
      await onMachineIn(machine, async () => {
        itIs(now);
        const { text } = await showCard({ expiresAt }, zone);
        expect(text(), `a machine in ${machine}`).toContain(en.signsOut(words));
      });
    }
  });

  it.each([
    ["Europe/Berlin", "2026-10-24T10:00Z", "2026-10-25T23:00Z"],
    ["Europe/Berlin", "2026-03-28T10:00Z", "2026-03-29T22:00Z"],
    ["America/New_York", "2026-10-31T15:00Z", "2026-11-02T05:00Z"],
    ["America/New_York", "2026-03-07T15:00Z", "2026-03-09T04:00Z"],
    ["Australia/Lord_Howe", "2026-04-04T00:00Z", "2026-04-05T13:30Z"],
    ["Australia/Lord_Howe", "2026-10-03T00:00Z", "2026-10-04T13:00Z"],
    // These days begin at one o'clock.
    ["America/Santiago", "2026-09-04T15:00Z", "2026-09-06T04:00Z"],
    ["Africa/Cairo", "2026-04-22T10:00Z", "2026-04-23T22:00Z"],
    // One day has its last hour twice, and another has its first hour twice.
    ["America/Santiago", "2026-04-03T15:00Z", "2026-04-05T04:00Z"],
    ["America/Havana", "2026-10-30T15:00Z", "2026-11-01T04:00Z"],
    ["America/Havana", "2026-10-31T15:00Z", "2026-11-02T05:00Z"],
    ["Asia/Kathmandu", "2026-10-24T10:00Z", "2026-10-25T18:15Z"],
    ["Pacific/Kiritimati", "2026-10-24T00:00Z", "2026-10-25T10:00Z"],
    ["Pacific/Pago_Pago", "2026-10-24T00:00Z", "2026-10-25T11:00Z"],
  ])("in %s what was on %s is “yesterday” until %s, and not a moment longer", async (...row) => {
    const [zone, lastSeen, midnight] = row;
    itIs(new Date(midnight).getTime() - 120_000);
    const { words } = await showCard({ lastSeen }, zone);
    expect(words()).toBe("yesterday");
    await pass(119_999);
    expect(words()).toBe("yesterday");
    await pass(1);
    expect(words()).toBe("2 days ago");
  });
});
