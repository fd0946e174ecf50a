// @vitest-environment node
import { describe, expect, it } from "vitest";
import { activeNow, expiry } from "../../../src/time/sessionAge.js";
import { formatClock, formatExactTime, shortDate } from "../../../src/time/formatDate.js";
import { relativeTime } from "../../../src/time/relativeTime.js";

const now = Date.parse("2026-11-23T00:30:00Z");
const minutes = (count: number) => now - count * 60_000;
const hours = (count: number) => minutes(count * 60);
const words = (time: number, locale = "en", zone = "UTC", at = now) =>
  relativeTime(time, at, locale, zone).text;

describe("a time in words", () => {
  it.each([
    [minutes(0.5), "now"],
    [minutes(-0.5), "now"],
    [minutes(4), "4 minutes ago"],
    [minutes(59), "59 minutes ago"],
    // Midnight was in between, but it is still one hour.
    [minutes(70), "1 hour ago"],
    [hours(23), "23 hours ago"],
    [hours(24.2), "yesterday"],
    // 47 hours ago is the day before yesterday.
    [hours(47.5), "2 days ago"],
    [hours(24 * 30), "30 days ago"],
    [hours(24 * 40), "Oct 14"],
    // The kit does not count in quarters of a year, so it shows the date.
    [hours(24 * 100), "Aug 15"],
    [Date.parse("2024-01-05T12:00:00Z"), "Jan 5, 2024"],
    [minutes(-4), "in 4 minutes"],
    [hours(-72), "in 3 days"],
    [hours(-24 * 40), "Jan 2, 2027"],
  ])("%s is %s", (time, expected) => {
    expect(words(time)).toBe(expected);
  });

  it("is in the person's language", () => {
    expect(words(minutes(4), "de")).toBe("vor 4 Minuten");
    expect(words(hours(24.2), "ar")).toBe("أمس");
    expect(words(hours(24.2), "hi")).toBe("कल");
    expect(words(minutes(4), "ja")).toBe("4 分前");
  });

  it("is of the own zone where there is no such zone", () => {
    expect(shortDate(now, now, "en", "Not/AZone").text).toBe("Nov 23");
  });

  it("says nothing of an unknown time", () => {
    expect(words(Number.NaN)).toBe("");
    expect(shortDate(Number.NaN, now, "en", "UTC").text).toBe("");
    expect(formatExactTime(Number.NaN, "en", "UTC")).toBe("");
    expect(formatClock(Number.NaN, now, "en", "UTC").text).toBe("");
  });
});

describe("calendar days are those of the zone that was asked for", () => {
  // In Kiritimati it is now the 23rd at 14:30, and in Los Angeles it is still the 22nd at 16:30.
  const time = Date.parse("2026-11-21T09:30:00Z");

  it.each([
    ["Pacific/Kiritimati", "2 days ago"],
    ["America/Los_Angeles", "yesterday"],
  ])("39 hours ago in %s is %s", (zone, expected) => {
    expect(words(time, "en", zone)).toBe(expected);
  });

  it("so is the year: New Year's Eve in New York is no other year there", () => {
    const eve = Date.parse("2027-01-01T03:00:00Z");
    const autumn = Date.parse("2026-10-14T12:00:00Z");
    expect(shortDate(autumn, eve, "en", "America/New_York").text).toBe("Oct 14");
    expect(shortDate(autumn, eve, "en", "UTC").text).toBe("Oct 14, 2026");
  });

  it("and the year is that of the language's own calendar", () => {
    // This is before Nowruz: the previous Persian year, but the same Gregorian year.
    const winter = Date.parse("2026-03-01T12:00:00Z");
    const persian = shortDate(winter, now, "fa", "UTC").text;
    expect(persian).toContain("۱۴۰۴");
    expect(shortDate(now, now, "fa", "UTC").text).not.toContain("۱۴۰۵");
  });

  it.each(["UTC", "Pacific/Apia", "America/New_York"])(
    "whatever %s the machine is in",
    (machine) => {
      const before = process.env.TZ;
      process.env.TZ = machine;
      try {
        expect(words(time, "en", "Pacific/Kiritimati")).toBe("2 days ago");
        expect(words(hours(47.5), "en", "Asia/Kathmandu")).toBe("2 days ago");
      } finally {
        process.env.TZ = before;
      }
    },
  );
});

describe("when the clocks are changed", () => {
  const zone = "Europe/Berlin";

  it("an hour is an hour: 02:30 before, 02:30 after", () => {
    const before = Date.parse("2026-10-25T00:30:00Z");
    expect(words(before, "en", zone, before + 3_600_000)).toBe("1 hour ago");
  });

  it("a day of 25 hours is one day, at both of its ends", () => {
    const began = Date.parse("2026-10-24T22:00:00Z");
    const label = relativeTime(began, began + 24.5 * 3_600_000, "en", zone);
    expect(label.text).toBe("24 hours ago");
    // This is midnight in Berlin, one hour later than on other days.
    expect(new Date(label.until).toISOString()).toBe("2026-10-25T23:00:00.000Z");
    expect(words(began, "en", zone, label.until)).toBe("yesterday");
  });

  it("a day of 23 hours ends after 23 hours", () => {
    const label = relativeTime(
      Date.parse("2026-03-27T10:00:00Z"),
      Date.parse("2026-03-28T23:00:00Z"),
      "en",
      zone,
    );
    expect(label.text).toBe("2 days ago");
    expect(new Date(label.until).toISOString()).toBe("2026-03-29T22:00:00.000Z");
  });

  it("a day that a place left out is left out", () => {
    // In December 2011, Samoa went from the 29th to the 31st.
    const zoneOfSamoa = "Pacific/Apia";
    const label = relativeTime(
      Date.parse("2011-12-29T08:00:00Z"),
      Date.parse("2011-12-30T09:59:00Z"),
      "en",
      zoneOfSamoa,
    );
    expect(label.text).toBe("yesterday");
    expect(new Date(label.until).toISOString()).toBe("2011-12-30T10:00:00.000Z");
  });
});

describe("a time in numbers", () => {
  it("names its zone", () => {
    const exact = formatExactTime(now, "en", "Europe/Berlin");
    expect(exact).toBe("November 23, 2026 at 1:30 AM (GMT+1)");
  });

  it("has its date where that is not today's, so that yesterday's list does not look fresh", () => {
    const before = now - 3_600_000;
    expect(formatClock(before, now, "en", "UTC").text).toBe("Nov 22, 2026, 11:30 PM");
    expect(formatClock(before, now, "de", "Europe/Berlin").text).toBe("00:30");
  });

  it("is of the zone that was asked for", () => {
    expect(formatClock(now, now, "en", "Asia/Kathmandu").text).toBe("6:15 AM");
    expect(shortDate(now, now, "en", "America/New_York").text).toBe("Nov 22");
  });
});

describe("active now", () => {
  it("is within three minutes, and not a moment longer", () => {
    expect(activeNow(minutes(2.99), now).text).toBe(true);
    expect(activeNow(minutes(3), now).text).toBe(false);
  });

  it("is what a time in the future means: a clock that is wrong", () => {
    expect(activeNow(hours(-5), now).text).toBe(true);
  });
});

describe("an expiry", () => {
  it.each([
    ["far away", hours(-24 * 4), undefined],
    ["within three days", hours(-24 * 2.9), "soon"],
    ["this very moment", now, "expired"],
    ["at epoch 0", 0, "expired"],
    ["in the year 275760", 8.64e15, undefined],
    ["unknown", Number.NaN, undefined],
  ])("%s", (_, expiresAt, stage) => {
    expect(expiry(expiresAt, now).text).toBe(stage);
  });

  it("tells when it changes: three days before, and at its end", () => {
    const expiresAt = hours(-24 * 10);
    const soon = expiry(expiresAt, now).until;
    expect(soon).toBe(expiresAt - 3 * 86_400_000);
    expect(expiry(expiresAt, soon)).toEqual({ text: "soon", until: expiresAt });
  });
});
