import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { en } from "../../../src/index.js";
import { itIs, onMachineIn, showCard } from "./moments.js";

afterEach(() => void vi.useRealTimers());

/** Worked out by hand from the rules of each place: the moment, and what a clock on the wall showed there. */
const readings: [zone: string, moment: string, reading: string][] = [
  ["Europe/Berlin", "2026-03-29T00:59:00Z", "March 29, 2026 at 1:59 AM (GMT+1)"],
  ["Europe/Berlin", "2026-03-29T01:00:00Z", "March 29, 2026 at 3:00 AM (GMT+2)"],
  ["Europe/Berlin", "2026-07-01T12:00:00Z", "July 1, 2026 at 2:00 PM (GMT+2)"],
  ["Europe/Berlin", "2026-10-25T00:30:00Z", "October 25, 2026 at 2:30 AM (GMT+2)"],
  ["Europe/Berlin", "2026-10-25T01:30:00Z", "October 25, 2026 at 2:30 AM (GMT+1)"],
  ["America/New_York", "2026-03-08T06:59:00Z", "March 8, 2026 at 1:59 AM (EST)"],
  ["America/New_York", "2026-03-08T07:00:00Z", "March 8, 2026 at 3:00 AM (EDT)"],
  ["America/New_York", "2026-11-01T05:30:00Z", "November 1, 2026 at 1:30 AM (EDT)"],
  ["America/New_York", "2026-11-01T06:30:00Z", "November 1, 2026 at 1:30 AM (EST)"],
  // South of the equator, summer and winter are exchanged.
  ["Australia/Sydney", "2026-04-04T15:30:00Z", "April 5, 2026 at 2:30 AM (GMT+11)"],
  ["Australia/Sydney", "2026-04-04T16:30:00Z", "April 5, 2026 at 2:30 AM (GMT+10)"],
  ["Australia/Sydney", "2026-10-03T15:59:00Z", "October 4, 2026 at 1:59 AM (GMT+10)"],
  ["Australia/Sydney", "2026-10-03T16:00:00Z", "October 4, 2026 at 3:00 AM (GMT+11)"],
  // Lord Howe Island moves its clocks by half an hour.
  ["Australia/Lord_Howe", "2026-04-04T14:45:00Z", "April 5, 2026 at 1:45 AM (GMT+11)"],
  ["Australia/Lord_Howe", "2026-04-04T15:15:00Z", "April 5, 2026 at 1:45 AM (GMT+10:30)"],
  ["Australia/Lord_Howe", "2026-10-03T15:29:00Z", "October 4, 2026 at 1:59 AM (GMT+10:30)"],
  ["Australia/Lord_Howe", "2026-10-03T15:30:00Z", "October 4, 2026 at 2:30 AM (GMT+11)"],
  ["Pacific/Chatham", "2026-04-04T13:30:00Z", "April 5, 2026 at 3:15 AM (GMT+13:45)"],
  ["Pacific/Chatham", "2026-04-04T14:30:00Z", "April 5, 2026 at 3:15 AM (GMT+12:45)"],
  // Chile changes its clocks at midnight, so one day has its last hour twice and another has no first hour.
  ["America/Santiago", "2026-04-05T02:30:00Z", "April 4, 2026 at 11:30 PM (GMT-3)"],
  ["America/Santiago", "2026-04-05T03:30:00Z", "April 4, 2026 at 11:30 PM (GMT-4)"],
  ["America/Santiago", "2026-09-06T03:59:00Z", "September 5, 2026 at 11:59 PM (GMT-4)"],
  ["America/Santiago", "2026-09-06T04:00:00Z", "September 6, 2026 at 1:00 AM (GMT-3)"],
  // Morocco moves its clocks back only for Ramadan.
  ["Africa/Casablanca", "2025-02-23T01:59:00Z", "February 23, 2025 at 2:59 AM (GMT+1)"],
  ["Africa/Casablanca", "2025-04-06T02:00:00Z", "April 6, 2025 at 3:00 AM (GMT+1)"],
  ["Europe/Dublin", "2026-10-25T00:30:00Z", "October 25, 2026 at 1:30 AM (GMT+1)"],
  ["Europe/Dublin", "2026-10-25T01:30:00Z", "October 25, 2026 at 1:30 AM (GMT)"],
  // Brazil and Turkey no longer change their clocks.
  ["America/Sao_Paulo", "2019-01-15T12:00:00Z", "January 15, 2019 at 10:00 AM (GMT-2)"],
  ["America/Sao_Paulo", "2026-01-15T12:00:00Z", "January 15, 2026 at 9:00 AM (GMT-3)"],
  ["Europe/Istanbul", "2016-01-15T12:00:00Z", "January 15, 2016 at 2:00 PM (GMT+2)"],
  ["Europe/Istanbul", "2026-01-15T12:00:00Z", "January 15, 2026 at 3:00 PM (GMT+3)"],
  ["Asia/Tokyo", "2026-01-15T12:00:00Z", "January 15, 2026 at 9:00 PM (GMT+9)"],
  ["Asia/Tokyo", "2026-07-15T12:00:00Z", "July 15, 2026 at 9:00 PM (GMT+9)"],
  ["America/Phoenix", "2026-07-15T12:00:00Z", "July 15, 2026 at 5:00 AM (MST)"],
  ["Asia/Kolkata", "2026-07-15T12:00:00Z", "July 15, 2026 at 5:30 PM (GMT+5:30)"],
  ["Asia/Kathmandu", "2026-07-15T12:00:00Z", "July 15, 2026 at 5:45 PM (GMT+5:45)"],
  // These are two sides of the date line at the same moment.
  ["Pacific/Kiritimati", "2025-12-31T10:30:00Z", "January 1, 2026 at 12:30 AM (GMT+14)"],
  ["Pacific/Pago_Pago", "2025-12-31T10:30:00Z", "December 30, 2025 at 11:30 PM (GMT-11)"],
];

describe("an exact time is what the clock on the wall said, with the zone's name of that day", () => {
  it.each(readings)("in %s, %s was %s", async (zone, moment, reading) => {
    const after = new Date(moment).getTime() + 3_600_000;
    // The season in which a user looks, and the zone of the machine, must not matter.
    const looks = [after, "2026-12-15T12:00:00Z", "2027-07-15T12:00:00Z"];
    for (const [index, now] of looks.entries()) {
      const machine = ["UTC", "America/New_York", "Australia/Lord_Howe"][index]!;
      await onMachineIn(machine, async () => {
        itIs(now);
        const { exact } = await showCard({ lastSeen: moment }, zone);
        expect(exact(), `looked at on ${new Date(now).toISOString()}`).toBe(reading);
      });
    }
  });

  it.each(readings)("so it is for somebody whose own zone is %s, at %s", async (...row) => {
    const [zone, moment, reading] = row;
    await onMachineIn(zone, async () => {
      itIs("2027-02-15T12:00:00Z");
      expect((await showCard({ lastSeen: moment })).exact()).toBe(reading);
    });
  });

  it.each([
    ["de", "Europe/Berlin", "2026-10-25T00:30:00Z", "25. Oktober 2026 um 02:30 (MESZ)"],
    ["de", "Europe/Berlin", "2026-10-25T01:30:00Z", "25. Oktober 2026 um 02:30 (MEZ)"],
    ["en-GB", "Europe/London", "2026-10-25T00:30:00Z", "25 October 2026 at 01:30 (BST)"],
    ["en-GB", "Europe/London", "2026-10-25T01:30:00Z", "25 October 2026 at 01:30 (GMT)"],
    ["en-AU", "Australia/Sydney", "2026-04-04T15:30:00Z", "5 April 2026 at 2:30 am (AEDT)"],
    ["en-AU", "Australia/Sydney", "2026-04-04T16:30:00Z", "5 April 2026 at 2:30 am (AEST)"],
    ["fr", "Europe/Paris", "2026-07-14T10:00:00Z", "14 juillet 2026 à 12:00 (UTC+2)"],
    ["fr", "Europe/Paris", "2026-01-14T10:00:00Z", "14 janvier 2026 à 11:00 (UTC+1)"],
  ])("in the words of %s, in %s, %s", async (locale, zone, moment, reading) => {
    itIs("2026-12-15T12:00:00Z");
    expect((await showCard({ lastSeen: moment }, zone, locale)).exact()).toBe(reading);
  });

  it("in the details each time has the name of its own day", async () => {
    itIs("2026-11-20T12:00:00Z");
    const times = {
      lastSeen: "2026-11-19T12:00:00Z",
      createdAt: "2026-10-20T12:00:00Z",
      expiresAt: "2027-04-20T12:00:00Z",
    };
    await showCard(times, "Europe/Berlin");
    vi.useRealTimers();
    await userEvent.click(screen.getByRole("button", { expanded: false }));
    const fact = (label: string) =>
      screen.getAllByRole("term").find((term) => term.textContent === label)?.nextElementSibling;
    expect(fact(en.lastActiveLabel)).toHaveTextContent("November 19, 2026 at 1:00 PM (GMT+1)");
    expect(fact(en.signedInLabel)).toHaveTextContent("October 20, 2026 at 2:00 PM (GMT+2)");
    expect(fact(en.signsOutLabel)).toHaveTextContent("April 20, 2027 at 2:00 PM (GMT+2)");
  });
});
