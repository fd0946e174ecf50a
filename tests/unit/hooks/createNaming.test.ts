// @vitest-environment node
import fc from "fast-check";
import { expect, it } from "vitest";
import { describeDevice, en } from "../../../src/index.js";
import type { Session } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { createNaming, type NamingSettings } from "../../../src/wording/distinctNames.js";

const settings: NamingSettings = {
  currentId: undefined,
  own: undefined,
  parser: describeDevice,
  messages: en,
  locale: "en",
  timeZone: "UTC",
  hideAddresses: false,
  today: Date.UTC(2026, 10, 23),
};
const [mac, iPhone, firefox] = fixtureSessions.map(({ userAgent }) => userAgent);

/** Twelve sessions with few devices, places and days, so that many of them are twins. */
const all: Session[] = Array.from({ length: 12 }, (_, index) => ({
  ...fixtureSessions[0]!,
  sessionId: `${index}`,
  userAgent: [mac, iPhone, firefox][index % 3]!,
  location: { city: index < 6 ? "Bonn" : "Kiel", countryCode: "DE" },
  createdAt: new Date(Date.UTC(2026, 10, 1 + (index % 4))),
}));

it("names each list as if it were the first one, whatever came and went before", () => {
  const lists = fc.array(fc.subarray(all, { minLength: 1 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(lists, (given) => {
      const name = createNaming();
      for (const list of given) {
        const names = list.map(name(list, settings));
        expect(names).toEqual(list.map(createNaming()(list, settings)));
        expect(new Set(names).size).toBe(list.length);
      }
    }),
  );
});

it("names a session that was just removed apart from those that are left", () => {
  const [gone, ...left] = all;
  const name = createNaming()(left, settings);
  expect(left.map(name)).not.toContain(name(gone!));
});
