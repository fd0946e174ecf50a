// @vitest-environment node
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { en } from "../../../src/i18n/en.js";
import type { SessionDevice } from "../../../src/session/SessionDevice.js";
import { nameDevice, nameSystem } from "../../../src/wording/nameDevice.js";
import { chrome } from "./agents.js";

const given = (device: SessionDevice) => describeDevice("", undefined, device);
const nameOf = (device: SessionDevice) => nameDevice(given(device), en);

describe("a device that its backend describes", () => {
  it.each<[SessionDevice, string]>([
    [{ browser: "Chrome", system: "Windows" }, "Chrome on Windows"],
    [{ browser: "Chrome Mobile", system: "Android" }, "Chrome on Android"],
    [{ browser: "Chrome Mobile iOS", system: "iOS", model: "iPhone" }, "Chrome on iPhone"],
    [{ browser: "Mobile Safari", system: "iOS", model: "iPhone14,2" }, "Safari on iPhone"],
    [{ browser: "Firefox Mobile", system: "Android" }, "Firefox on Android"],
    [{ browser: "IE", system: "Windows" }, "Internet Explorer on Windows"],
    [{ browser: "Edge", system: "Mac OS X" }, "Edge on macOS"],
    [{ browser: "Safari", system: "Mac OS X" }, "Safari on macOS or iPadOS"],
    [{ browser: "curl" }, "curl (command line)"],
    [{ browser: "Slack", system: "Linux" }, "Slack on Linux"],
    [{ browser: "HeadlessChrome", system: "Linux" }, "Headless Chrome (robot)"],
    [{ browser: "Chrome", model: "Macintosh" }, "Chrome on macOS"],
    [{ browser: "Other", system: "Other", model: "Other" }, en.unknownDevice],
    [{}, en.unknownDevice],
    [{ kind: "mobile" }, en.kinds.mobile],
    [{ browser: "Chrome", system: null, model: null, kind: null }, "Chrome"],
  ])("gets the name of one with a user agent: %o", (device, name) => {
    expect(nameOf(device)).toBe(name);
  });

  it.each(["browser", "system"] as const)(
    "has no quotation marks for a word that the type names: %s",
    (field) => {
      const doc = readFileSync("src/session/SessionDevice.ts", "utf8").replaceAll(/\s+\*\s+/g, " ");
      const words = new RegExp(`- \`${field}\`: ([^.(]+)`).exec(doc)![1]!.trim().split(/, /);
      expect(words.length).toBeGreaterThan(12);
      for (const word of words) {
        const { browser, os } = given({ [field]: word });
        expect([browser, os], word).toContainEqual({ name: word, version: undefined });
      }
    },
  );

  it("is described when its texts are the names of what every object has", () => {
    const fields = ["browser", "browserVersion", "system", "systemVersion", "model", "kind"];
    for (const text of Object.getOwnPropertyNames(Object.prototype)) {
      for (const field of fields) {
        const device = given({ [field]: text });
        expect(JSON.parse(JSON.stringify(device))).toEqual(device);
        expect(typeof nameDevice(device, en)).toBe("string");
      }
      for (const end of [" Mobile", " iOS", " 1.0", "/1.0"]) {
        expect(() => nameOf({ browser: text + end, system: text + end })).not.toThrow();
      }
    }
  });

  it("has its name in quotation marks when the parser does not know it", () => {
    const device = given({ browser: "Sparrow", browserVersion: "3.1", system: "Nestling" });
    expect(device.browser).toEqual({ name: "Sparrow", version: "3.1", isClaimed: true });
    expect(device.os).toEqual({ name: "Nestling", isClaimed: true });
    expect(nameDevice(device, en)).toBe("“Sparrow” on “Nestling”");
    expect(nameSystem(device, en)).toBe("“Nestling”");
  });

  it.each<[SessionDevice, string | undefined]>([
    [{ system: "Windows", systemVersion: "10" }, undefined],
    [{ system: "Windows 10" }, undefined],
    [{ system: "Windows", systemVersion: "11" }, "11"],
    [{ system: "Windows", systemVersion: "7" }, "7"],
    [{ system: "Mac OS X", systemVersion: "10.15.7" }, undefined],
    [{ system: "Mac OS X", systemVersion: "14.5" }, "14.5"],
    [{ system: "Android", systemVersion: "10" }, undefined],
    [{ system: "Android", systemVersion: "15" }, "15"],
    [{ system: "Android", systemVersion: "34" }, undefined],
    [{ system: "iOS", systemVersion: "18.7" }, undefined],
    [{ system: "iOS", systemVersion: "17.5.1" }, "17.5.1"],
    [{ system: "Linux", systemVersion: "6.1" }, undefined],
    [{ system: "Windows", systemVersion: "Unknown" }, undefined],
  ])("has no version that browsers have frozen, or that never was: %o", (device, version) => {
    expect(given(device).os?.version).toBe(version);
  });

  it.each<[SessionDevice, string]>([
    [{ system: "Windows" }, "desktop"],
    [{ system: "Android" }, "unknown"],
    [{ system: "Android", kind: "tablet" }, "tablet"],
    [{ system: "iOS", model: "iPad", kind: "mobile" }, "tablet"],
    [{ system: "Windows", kind: "spaceship" }, "desktop"],
    [{ system: "Windows", kind: "unknown" }, "desktop"],
  ])("has the kind that is told, or that follows: %o is %s", (device, type) => {
    expect(given(device).type).toBe(type);
  });

  it("does not count beside a user agent", () => {
    const told = { browser: "Firefox", system: "Linux" };
    for (const userAgent of [chrome(), "curl/8.17.0"]) {
      expect(describeDevice(userAgent, undefined, told)).toEqual(describeDevice(userAgent));
    }
  });

  it("is not mixed up with another one of the same empty user agent", () => {
    expect(nameOf({ browser: "Chrome" })).toBe("Chrome");
    expect(nameOf({ browser: "Firefox" })).toBe("Firefox");
    expect(describeDevice("")).toEqual({ type: "unknown" });
  });

  it("learns from client hints what the description hides", () => {
    const hints = { platform: "Windows", platformVersion: "15.0.0" };
    const device = describeDevice("", hints, { browser: "Chrome", system: "Windows" });
    expect(device.os).toEqual({ name: "Windows", version: "11" });
  });

  it.each([
    "This device",
    "Current session",
    "Sign out",
    "Сhrome",
    "<b>Chrome</b>",
    "\u202Eemorhc",
  ])("has no name that imitates the screen: %s", (text) => {
    expect(nameOf({ browser: text, system: text, model: text })).toBe(en.unknownDevice);
  });

  it("is described whatever stands in its parts, in a few letters", () => {
    const values = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.anything());
    const devices = fc.record({
      browser: values,
      browserVersion: values,
      system: values,
      systemVersion: values,
      model: values,
      kind: values,
    });
    fc.assert(
      fc.property(devices, (device) => {
        const { browser, os, model = "" } = given(device as SessionDevice);
        const texts = [browser?.name, browser?.version, os?.name, os?.version, model];
        for (const text of texts) {
          expect((text ?? "").length).toBeLessThanOrEqual(48);
          expect(text ?? "").not.toMatch(/[\p{Cc}\p{Cf}<>"]/u);
        }
      }),
    );
  });
});
