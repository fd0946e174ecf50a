// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownCases, publicCases, unseenCases } from "../../../scripts/accuracy/cases.mjs";
import { commonAgent } from "../../../src/device/common/commonAgent.js";
import { parseAgent } from "../../../src/device/describeDevice.js";

const labelled = [...publicCases, ...ownCases, ...unseenCases].map(({ userAgent }) => userAgent);
const plain = (device: unknown): unknown => device && JSON.parse(JSON.stringify(device));

/** Fails when the quick path describes a user agent differently from the parser. */
function compare(userAgent: string): boolean {
  const quick = commonAgent(userAgent);
  if (quick) expect(plain(quick), userAgent).toEqual(plain(parseAgent(userAgent)));
  return quick !== undefined;
}

const webKit = "(KHTML, like Gecko)";
const version = fc.integer({ min: 5, max: 1_100 }).map(String);
const small = fc.integer({ min: 0, max: 12 }).map(String);
const platform = fc.constantFrom(
  "Windows NT 10.0; Win64; x64",
  "Windows NT 6.1; Win64; x64",
  "Macintosh; Intel Mac OS X 10_15_7",
  "Macintosh; Intel Mac OS X 10.15",
  "Macintosh; Intel Mac OS X 14.5",
  "X11; Linux x86_64",
  "X11; Ubuntu; Linux x86_64",
  "X11; Fedora; Linux x86_64",
  "X11; CrOS x86_64 14541.0.0",
  "Linux; Android 10; K",
  "Linux; Android 15; Pixel 9",
  "Android 15; Mobile",
);
const end = fc.constantFrom(
  "",
  "",
  "",
  " ",
  " Edg/142.0.0.0",
  " OPR/124.0.0.0",
  " Brave/1",
  " bot",
);
const agent = fc.oneof(
  fc
    .tuple(platform, version, fc.constantFrom(".0.0.0", ".0.7444.59"), fc.boolean(), end)
    .map(
      ([on, v, rest, isMobile, after]) =>
        `Mozilla/5.0 (${on}) AppleWebKit/537.36 ${webKit} Chrome/${v}${rest}${isMobile ? " Mobile" : ""} Safari/537.36${after}`,
    ),
  fc
    .tuple(platform, version, version, end)
    .map(
      ([on, v, rv, after]) =>
        `Mozilla/5.0 (${on}; rv:${rv}.0) Gecko/20100101 Firefox/${v}.0${after}`,
    ),
  fc
    .tuple(fc.integer({ min: 9, max: 40 }), small, small, fc.boolean(), end)
    .map(
      ([major, minor, patch, hasPatch, after]) =>
        `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 ${webKit} Version/${major}.${minor}${hasPatch ? `.${patch}` : ""} Safari/605.1.15${after}`,
    ),
  fc
    .tuple(
      fc.constantFrom("iPhone; CPU iPhone OS", "iPad; CPU OS"),
      fc.oneof(fc.integer({ min: 9, max: 40 }), fc.constant(18)),
      small,
      fc.oneof(fc.integer({ min: 9, max: 40 }), fc.constant(26)),
      fc.oneof(
        small,
        fc.tuple(small, small).map(([minor, patch]) => `${minor}.${patch}`),
      ),
      end,
    )
    .map(
      ([on, major, minor, own, ownMinor, after]) =>
        `Mozilla/5.0 (${on} ${major}_${minor} like Mac OS X) AppleWebKit/605.1.15 ${webKit} Version/${own}.${ownMinor} Mobile/15E148 Safari/604.1${after}`,
    ),
);

describe("the quick path for common strings", () => {
  it("describes every labelled string that it knows as the parser does", () => {
    expect(labelled.length).toBeGreaterThan(900);
    expect(labelled.filter(compare).length).toBeGreaterThan(20);
  });

  it("describes every generated string that it knows as the parser does", () => {
    let known = 0;
    fc.assert(
      fc.property(agent, (string) => {
        if (compare(string)) known += 1;
      }),
      { numRuns: 3_000 },
    );
    expect(known).toBeGreaterThan(200);
  });

  it("knows Safari of an iPhone with a version of two and of three parts", () => {
    const of = (own: string) =>
      `Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 ${webKit} Version/${own} Mobile/15E148 Safari/604.1`;
    expect(["26.5", "26.5.2", "18.6.1"].map(of).filter(compare)).toHaveLength(3);
  });

  it("knows no string with anything before it, in it or behind it", () => {
    const own = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 ${webKit} Chrome/142.0.0.0 Safari/537.36`;
    expect(commonAgent(own)).toBeDefined();
    fc.assert(
      fc.property(
        fc.nat(own.length),
        fc.string({ minLength: 1 }).filter((text) => !/^\d{1,2}$/.test(text)),
        (at, text) => {
          expect(commonAgent(own.slice(0, at) + text + own.slice(at))).toBeUndefined();
        },
      ),
    );
  });
});
