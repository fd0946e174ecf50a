// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activeNow, expiry } from "../../../src/time/sessionAge.js";
import { dayIn, startOfDay } from "../../../src/time/calendar.js";
import { formatClock, formatExactTime, shortDate } from "../../../src/time/formatDate.js";
import { relativeTime } from "../../../src/time/relativeTime.js";

const dayMs = 86_400_000;
const yearMs = 366 * dayMs;

const locale = fc.constantFrom("en", "de", "ar", "hi", "ja", "fa", "th", "he", "pt-BR", "zh-Hant");
const zone = fc.constantFrom(
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/Santiago",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
);
/** Any 64-bit number that a backend can send. Most of these numbers are no valid date. */
const anyTime = fc.oneof(
  fc.double(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(Number),
  fc.integer({ min: -8.64e15, max: 8.64e15 }),
  fc.constantFrom(0, 8.64e15, -8.64e15, Number.NaN, Infinity, -Infinity),
);
const time = anyTime.map((ms) => new Date(ms).getTime());
/** A moment of this century. `distance` is how far away another time is: far, near or very near. */
const modern = fc.integer({ min: Date.UTC(2012, 0, 5), max: Date.UTC(2090, 0) });
const distance = fc.oneof(
  fc.integer({ min: -2 * yearMs, max: 2 * yearMs }),
  fc.integer({ min: -40 * dayMs, max: 40 * dayMs }),
  fc.integer({ min: -2 * dayMs, max: 2 * dayMs }),
  fc.integer({ min: -7_200_000, max: 7_200_000 }),
);

/**
 * Matches what no text may contain: markup, control characters, direction characters, and values such as
 * `undefined`.
 */
const unsafe = /[<>&\p{Cc}\u202A-\u202E\u2066-\u2069]|NaN|Invalid|undefined|null/u;

describe("of any time, at any moment, in any language and zone", () => {
  it("the words are safe, and nothing throws", () => {
    fc.assert(
      fc.property(time, time, locale, zone, (one, now, language, place) => {
        const isKnown = !Number.isNaN(one);
        const texts = [
          shortDate(one, now, language, place).text,
          formatExactTime(one, language, place),
          formatClock(one, now, language, place).text,
          ...(Number.isNaN(now) ? [] : [relativeTime(one, now, language, place).text]),
        ];
        for (const text of texts) {
          expect(text).not.toMatch(unsafe);
          expect(text !== "").toBe(isKnown);
        }
        for (const label of [activeNow(one, now), expiry(one, now)]) {
          expect(label.until).not.toBeNaN();
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("a server and a browser print the same, wherever their machines are", () => {
    const machine = process.env.TZ;
    const print = (...[one, now, language, place]: [number, number, string, string]) => [
      relativeTime(one, now, language, place),
      shortDate(one, now, language, place),
      formatExactTime(one, language, place),
    ];
    try {
      fc.assert(
        fc.property(modern, distance, locale, zone, zone, (now, away, language, place, other) => {
          process.env.TZ = "UTC";
          const here = print(now + away, now, language, place);
          process.env.TZ = other;
          expect(print(now + away, now, language, place)).toEqual(here);
        }),
        { numRuns: 300 },
      );
    } finally {
      process.env.TZ = machine;
    }
  });
});

/** Returns how many minutes ago an English text means. For a date, it uses noon of that day. */
function ageOf(words: string, now: number, timeZone: string): number {
  const fixed = new Map([
    ["now", 0],
    ["yesterday", 1440],
    ["tomorrow", -1440],
  ]).get(words);
  if (fixed !== undefined) return fixed;
  const [, ahead, count, unit, past] = /^(in )?(\d+) (minute|hour|day)s?( ago)?$/.exec(words) ?? [];
  if (!unit) {
    const year = /\d{4}$/.test(words) ? "" : `, ${yearIn(timeZone, now)}`;
    const age = (now - Date.parse(`${words}${year} 12:00 UTC`)) / 60_000;
    // A date does not show the hour. It is further away than any time that is counted in days.
    return Math.sign(age) * Math.max(Math.abs(age), 31.5 * 1440);
  }
  expect(Boolean(ahead)).toBe(!past);
  const minutes = Number(count) * { minute: 1, hour: 60, day: 1440 }[unit as "day"];
  return ahead ? -minutes : minutes;
}

const yearIn = (timeZone: string, now: number) =>
  new Intl.DateTimeFormat("en", { year: "numeric", timeZone }).format(now);

describe("the words", () => {
  it("never make a later time older than an earlier one", () => {
    fc.assert(
      fc.property(modern, distance, distance, zone, (now, one, other, place) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((away) =>
          ageOf(relativeTime(now + away, now, "en", place).text, now, place),
        );
        expect(later).toBeLessThanOrEqual(earlier!);
      }),
      { numRuns: 3_000 },
    );
  });

  it("never speak of the future in what is past, nor of the past in what is to come", () => {
    fc.assert(
      fc.property(modern, distance, zone, (now, away, place) => {
        const words = relativeTime(now + away, now, "en", place).text;
        expect(words).not.toMatch(away <= 0 ? /^in |tomorrow/ : /ago|yesterday/);
        expect(words).not.toMatch(/second|week|month|quarter|year|today|\b0\b/);
      }),
    );
  });

  it("hold until the moment that they tell, and not a millisecond longer", () => {
    fc.assert(
      fc.property(modern, distance, locale, zone, (now, away, language, place) => {
        for (const label of [relativeTime, shortDate]) {
          const { text, until } = label(now + away, now, language, place);
          expect(until).toBeGreaterThan(now);
          if (until === Infinity) continue;
          expect(label(now + away, until - 1, language, place).text).toBe(text);
          expect(label(now + away, until, language, place).text).not.toBe(text);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it("hold at every moment in between", () => {
    fc.assert(
      fc.property(
        modern,
        distance,
        zone,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (now, away, place, share) => {
          for (const label of [relativeTime, shortDate]) {
            const { text, until } = label(now + away, now, "en", place);
            const end = Math.min(until - 1, now + yearMs);
            const between = Math.floor(now + share * (end - now));
            expect(label(now + away, between, "en", place).text).toBe(text);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("a day of a zone", () => {
  it("begins when the one before it ends", () => {
    fc.assert(
      fc.property(modern, zone, (now, place) => {
        const day = dayIn(place, now);
        const [start, end] = [startOfDay(place, day), startOfDay(place, day + 1)];
        expect(start).toBeLessThanOrEqual(now);
        expect(end).toBeGreaterThan(now);
        expect([dayIn(place, start), dayIn(place, start - 1) < day]).toEqual([day, true]);
      }),
    );
  });
});
