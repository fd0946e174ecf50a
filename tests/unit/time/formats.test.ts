import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatClock } from "../../../src/time/formatClock.js";
import { formatDay } from "../../../src/time/formatDay.js";
import { formatExactTime } from "../../../src/time/formatExactTime.js";
import { formatRelativeTime } from "../../../src/time/formatRelativeTime.js";
import { isActiveNow } from "../../../src/time/isActiveNow.js";

const now = new Date("2026-11-23T00:30:00Z");
const minutes = (count: number) => new Date(now.getTime() - count * 60_000);
const hours = (count: number) => minutes(count * 60);

describe("a time in words", () => {
  it.each([
    [minutes(4), "4 minutes ago"],
    [minutes(59), "59 minutes ago"],
    // Midnight lies between, and it is still an hour.
    [minutes(70), "1 hour ago"],
    [hours(23), "23 hours ago"],
    [hours(24.2), "yesterday"],
    // 47 hours ago is the day before yesterday.
    [hours(47.5), "2 days ago"],
    [hours(24 * 30), "30 days ago"],
    [hours(24 * 40), "Oct 14"],
    [new Date("2024-01-05T12:00:00Z"), "Jan 5, 2024"],
    [hours(-72), "in 3 days"],
  ])("%s is %s", (time, words) => {
    expect(formatRelativeTime(time, now, "en")).toBe(words);
  });

  it("is in the person's language", () => {
    expect(formatRelativeTime(minutes(4), now, "de")).toBe("vor 4 Minuten");
    expect(formatRelativeTime(hours(24.2), now, "ar")).toBe("أمس");
  });

  it("falls back to English where there is no such language, and never throws", () => {
    expect(formatRelativeTime(minutes(4), now, "not_a_locale")).toBe("4 minutes ago");
    expect(formatDay(now, now, "not_a_locale", "Not/AZone")).toBe("Nov 23");
  });

  it("can be made of any two times", () => {
    const time = fc.date({ noInvalidDate: true });
    fc.assert(
      fc.property(time, time, (one, other) => {
        expect(formatRelativeTime(one, other, "en")).not.toBe("");
        expect(formatExactTime(one, "en", "UTC")).not.toBe("");
      }),
    );
  });
});

describe("a time in numbers", () => {
  it("names its zone", () => {
    const exact = formatExactTime(now, "en", "Europe/Berlin");
    expect(exact).toBe("November 23, 2026 at 1:30 AM (GMT+1)");
  });

  it("is of the zone that was asked for", () => {
    expect(formatClock(now, "en", "Asia/Kathmandu")).toBe("6:15 AM");
    expect(formatDay(now, now, "en", "America/New_York")).toBe("Nov 22");
  });
});

describe("active now", () => {
  it("is within three minutes, and not a second longer", () => {
    expect(isActiveNow(minutes(2.99), now)).toBe(true);
    expect(isActiveNow(minutes(3), now)).toBe(false);
  });

  it("is what a time in the future means: a clock that is wrong", () => {
    expect(isActiveNow(hours(-5), now)).toBe(true);
  });
});
