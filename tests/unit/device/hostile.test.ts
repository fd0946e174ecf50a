import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { android, chrome, electron } from "./agents.js";

/** Returns every text of a device that the kit could show. */
const textsOf = (userAgent: string) => {
  const { browser, os, vendor, model } = describeDevice(userAgent);
  return [
    browser?.name,
    browser?.version,
    os?.name,
    os?.version,
    vendor,
    model,
    ...(os?.or ?? []),
  ].filter((text) => text !== undefined);
};
const unsafe = /[<>"\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe("a hostile string", () => {
  it.each([
    "",
    "   ",
    "12345",
    "unknown",
    "Mozilla/5.0 ",
    "<script>alert(1)</script>",
    "__proto__",
    "constructor",
    "\u202E\u2066",
    "\uD83D",
  ])("%j names nothing", (userAgent) => {
    expect(describeDevice(userAgent)).toEqual({ type: "unknown" });
  });

  it("that names what every object has is described by texts only", () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      const agents = [name, `${name}/1.0`, android(name), chrome(undefined, ` ${name}/1.0`)];
      for (const userAgent of agents) {
        for (const text of textsOf(userAgent)) expect(typeof text).toBe("string");
      }
    }
  });

  it("of markup, reversed text or a sentence in the place of a model is no model", () => {
    expect(describeDevice(android("<b>This device</b>")).model).toBeUndefined();
    expect(describeDevice(android("Pixel \u202E8")).model).toBeUndefined();
    expect(describeDevice(android("A".repeat(49))).model).toBeUndefined();
  });

  it.each([
    ["of another script", "Тhis dеviсе"],
    ["of another script", "Аctive now"],
    ["of small capitals", "ᴛʜɪs ᴅᴇᴠɪᴄᴇ"],
    ["without dots", "Thıs devıce"],
    ["of full width", "Ｔｈｉｓ"],
    ["that nobody sees", "A\u115FB"],
    ["that nobody sees", "A\u3164B"],
    ["that nobody sees", "\uFFA0A"],
  ])("with letters %s has no model: %s", (_, model) => {
    const agent = android("K", 10);
    expect(describeDevice(android(model)).model).toBeUndefined();
    expect(describeDevice(agent, { platform: "Android", model }).model).toBeUndefined();
    expect(describeDevice("", undefined, { model }).model).toBeUndefined();
  });

  it.each([
    "ThisDevice/1.0",
    "this-device/1.0",
    "This%20Device/1.0 CFNetwork/1410 Darwin/22.6.0",
    "Th1s D3vice/1.0",
    "ActiveNow/1.0",
    "Тhis Dеvice/1.0",
    "Ｔｈｉｓ Ｄｅｖｉｃｅ/1.0",
    "Signed in/1.0",
    "TrustedBrowser/9",
    "evil.example.com/1.0",
    electron("ThisDevice/1.0"),
    "Mozilla/5.0 (compatible; This device; +http://evil.example)",
  ])("that calls itself by a word of the screen has no name: %s", (userAgent) => {
    expect(describeDevice(userAgent).browser).toBeUndefined();
  });

  it.each([
    [chrome().replace(/\d+(?:\.0)+ Saf/, "9.This.device.is.yours Saf"), "9"],
    ["MyApp/1.Trusted.by.your.bank CFNetwork/1410 Darwin/22.6.0", "1"],
    ["MyApp/1yours CFNetwork/1410 Darwin/22.6.0", "1"],
    ["MyApp/9safe CFNetwork/1410 Darwin/22.6.0", "9"],
    [`${android("x")} [FBAN/FB4A;FBAV/1safe]`, "1"],
    [chrome(undefined, " OPR/1safe"), "1"],
    ["GitHub-Hookshot/044aadd", undefined],
    ["GitHub-Hookshot/1a2b3c4", undefined],
    ["MyApp/12secure CFNetwork/1410 Darwin/22.6.0", "12"],
    ["MyApp/3.14.1git CFNetwork/1410 Darwin/22.6.0", "3.14.1git"],
  ])("brings no words in with its version: %s", (userAgent, version) => {
    expect(describeDevice(userAgent).browser?.version).toBe(version);
  });

  it("claims at most 24 characters, and no dots", () => {
    const { browser } = describeDevice(`${"Shopper".repeat(9)}/1.0 CFNetwork/1 Darwin/22`);
    expect(browser?.name).toHaveLength(24);
    expect(browser?.isClaimed).toBe(true);
  });
});

describe("any string", () => {
  afterEach(() => void vi.unstubAllGlobals());

  const piece = fc.oneof(
    fc.constantFrom(
      ..."Mozilla/5.0|(Windows NT 10.0; Win64; x64)|(Linux; Android 13; |; wv)|AppleWebKit/537.36|(KHTML, like Gecko)|Chrome/152.0.0.0|Safari/537.36|Electron/38.0|CFNetwork/1|Darwin/22|curl/8|bot|compatible; |+http://|Version/26.1|Mobile/15E148|[FBAN/FBIOS;FBAV/|Valve Steam Client/|\u202E|\u200B|<b>|%20|(iPhone; iOS 17; |Build/|Tizen |SMART-TV".split(
        "|",
      ),
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  );
  const shaped = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(" "));
  const long = fc
    .tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 5_000 }))
    .map(([text, times]) => text.repeat(times));
  const anyString = fc.oneof(shaped, long, fc.string({ unit: "binary-ascii", maxLength: 60 }));

  it("never throws, prints nothing unsafe or long, and says the same twice", () => {
    fc.assert(
      fc.property(anyString, (userAgent) => {
        const device = describeDevice(userAgent);
        expect(describeDevice(userAgent)).toEqual(device);
        for (const text of textsOf(userAgent)) {
          expect(text).not.toMatch(unsafe);
          expect(text.length).toBeLessThanOrEqual(48);
        }
        expect(device.browser?.version ?? "").not.toMatch(/[a-z]{6}|[a-z]\.|[A-Z](?!P$|ista$)/);
        const claim = device.browser?.isClaimed ? device.browser.name : "";
        expect(claim.length).toBeLessThanOrEqual(24);
        expect(claim).not.toContain(".");
      }),
      { numRuns: 400 },
    );
  });

  it("says the same whoever looks at it", () => {
    const seen = fc.sample(shaped, 40).map((userAgent) => ({ userAgent, brands: [] }));
    const before = seen.map(({ userAgent }) => JSON.stringify(describeDevice(userAgent)));
    // Describe more agents than the cache holds, so that the first ones are parsed again.
    for (let index = 0; index < 2_100; index += 1) describeDevice(android(`Other ${index}`));
    const after = seen.map(({ userAgent }) => {
      const viewer = { userAgent, userAgentData: { mobile: true, platform: "Android" } };
      vi.stubGlobal("navigator", { ...viewer, brave: {}, standalone: true, maxTouchPoints: 5 });
      return JSON.stringify(describeDevice(userAgent));
    });
    expect(after).toEqual(before);
  });

  it("of 100 kB takes no longer than many ordinary ones", () => {
    const timeOf = (strings: readonly string[]) => {
      const began = performance.now();
      for (const userAgent of strings) describeDevice(userAgent);
      return performance.now() - began;
    };
    const ordinary = timeOf(
      Array.from({ length: 200 }, (_, index) => chrome(undefined, ` OPR/${index}.0`)),
    );
    const pieces = [
      "b;",
      "a ",
      "a-",
      "a/1 ",
      "Quest ",
      "Tizen ",
      "fban",
      "compatible; a ",
      "Mac OS X 10.15 ",
    ];
    const hostile = pieces.map((part) => `Mozilla/5.0 (${part.repeat(100_000 / part.length)}`);
    expect(timeOf(hostile)).toBeLessThan(ordinary * 10);
  });
});
