import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { describeDevice } from "../../../src/device/describeDevice.js";

const chrome =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36";
const android = (model: string) =>
  `Mozilla/5.0 (Linux; Android 13; ${model}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Mobile Safari/537.36`;

/** All text that a device would print. */
const textOf = (userAgent: string) => {
  const { browser, os, vendor, model } = describeDevice(userAgent);
  return [browser?.name, browser?.version, os?.name, os?.version, vendor, model].join("|");
};

describe("the viewer's own browser", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each(["", chrome, "Mozilla/5.0"])("does not colour what is said of %j", async (userAgent) => {
    const elsewhere = describeDevice(userAgent);
    const viewer = {
      userAgent: userAgent || android("Pixel 9"),
      userAgentData: { mobile: true, platform: "Android", brands: [{ brand: "Viewer" }] },
      brave: { isBrave: () => true },
      standalone: true,
      maxTouchPoints: 5,
    };
    vi.stubGlobal("navigator", viewer);
    // The parser looks around when it is loaded.
    vi.resetModules();
    const here = await import("../../../src/device/describeDevice.js");
    expect(here.describeDevice(userAgent)).toEqual(elsewhere);
  });
});

describe("what a string cannot vouch for", () => {
  it.each([
    [chrome, { name: "Windows" }],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36",
      { name: "macOS" },
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15",
      { name: "macOS", or: ["iPadOS"] },
    ],
    [
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Mobile Safari/537.36",
      { name: "Android" },
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1",
      { name: "iOS", version: "26.1" },
    ],
  ])("is left out: %s", (userAgent, os) => {
    expect(describeDevice(userAgent).os).toEqual(os);
  });

  it("is told by client hints, where the backend kept them", () => {
    const hints = { platform: "Windows", platformVersion: "15.0.0" };
    expect(describeDevice(chrome, hints).os).toEqual({ name: "Windows", version: "11" });
    expect(describeDevice(chrome).os).toEqual({ name: "Windows" });
  });
});

describe("a hostile string", () => {
  it.each([
    "",
    "   ",
    "12345",
    "<script>alert(1)</script>",
    "__proto__",
    "constructor",
    "\u202E\u2066",
    "\uD83D",
  ])("%j names nothing that is unsafe", (userAgent) => {
    expect(textOf(userAgent)).not.toMatch(/[<>\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  it("of markup and reversed text in the place of a model is no model", () => {
    expect(describeDevice(android("<b>This device</b>")).model).toBeUndefined();
    expect(textOf(android("Pixel \u202E8"))).not.toMatch(/\p{Bidi_Control}/u);
  });

  it("is not read beyond what a real one has", () => {
    const began = performance.now();
    describeDevice("Mozilla/5.0 (".repeat(8_000));
    describeDevice(`${"a ".repeat(50_000)}Chrome/1`);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it("of any kind never throws, and is the same twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (userAgent) => {
        const device = describeDevice(userAgent);
        expect(describeDevice(userAgent)).toEqual(device);
        expect(JSON.stringify(device)).not.toMatch(/[<>]/);
      }),
    );
  });
});
