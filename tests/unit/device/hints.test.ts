// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeCommon } from "../../../src/device/common/describeCommon.js";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { android, chrome, iphone } from "./agents.js";

describe("client hints", () => {
  it.each([
    ["15.0.0", "11"],
    ["13.0.0", "11"],
    ["10.0.0", "10"],
    ["0.3.0", "8.1"],
    ["0.2.0", "8"],
    ["0.1.0", "7"],
    ["0.0.0", undefined],
    ["constructor", undefined],
    [undefined, undefined],
  ])("tell Windows 10 from 11 by the platform's version: %s", (platformVersion, version) => {
    expect(describeDevice(chrome(), { platform: "Windows", platformVersion }).os).toEqual(
      version ? { name: "Windows", version } : { name: "Windows" },
    );
  });

  it("tell the true macOS, and the model of a phone", () => {
    const mac = chrome("Macintosh; Intel Mac OS X 10_15_7");
    const hints = { platform: "macOS", platformVersion: "14.5.0" };
    expect(describeDevice(mac, hints).os).toEqual({ name: "macOS", version: "14.5.0" });
    const phone = { platform: "Android", platformVersion: "15.0.0", model: "Pixel 9" };
    expect(describeDevice(android("K", 10), phone)).toMatchObject({
      type: "mobile",
      os: { name: "Android", version: "15.0.0" },
      model: "Pixel 9",
    });
  });

  it("are read as headers write them, in quotation marks", () => {
    const hints = {
      platform: '"Windows"',
      platformVersion: '"15.0.0"',
      fullVersionList: '"Not A Brand";v="8.0.0.0", "Chromium";v="152.0.1.2", "Brave";v="152.0.1.2"',
    };
    const device = describeDevice(chrome(), hints);
    expect(device.os).toEqual({ name: "Windows", version: "11" });
    expect(device.browser).toEqual({ name: "Brave", version: "152.0.1.2" });
  });

  it("are read as the browser gives them", () => {
    const fullVersionList = [
      { brand: "Chromium", version: "152.0.1.2" },
      { brand: "Google Chrome", version: "152.0.1.2" },
    ];
    const device = describeDevice(chrome(), { fullVersionList, formFactors: ["XR"] });
    expect(device).toMatchObject({ type: "vr", browser: { name: "Chrome", version: "152.0.1.2" } });
  });

  it.each([
    [android("SM-S918B"), { platform: "Android" }, { name: "Android", version: "13" }],
    [
      chrome("Windows NT 6.1"),
      { platform: "Windows", platformVersion: "0.1.0" },
      { name: "Windows", version: "7" },
    ],
    [chrome("Windows NT 6.1"), { platform: '"Windows"' }, { name: "Windows", version: "7" }],
    [
      chrome("Macintosh; Intel Mac OS X 10_13_6"),
      { platform: "macOS" },
      { name: "macOS", version: "10.13.6" },
    ],
    [
      chrome("X11; Linux x86_64; Quest 3"),
      { platform: "Android", platformVersion: "14" },
      { name: "Horizon OS" },
    ],
    [
      chrome("Windows NT 10.0; Win64; x64; Xbox; Xbox One"),
      { platform: "Windows", platformVersion: "10.0.0" },
      { name: "Xbox One" },
    ],
    [chrome("X11; Linux x86_64"), { platform: "Chrome OS" }, { name: "ChromeOS" }],
  ])(
    "take no known version away, and no system of its own hardware: %s",
    (userAgent, hints, os) => {
      expect(describeDevice(userAgent, hints).os).toEqual(os);
    },
  );

  it.each([
    ['"Microsoft Edge";v="152", "Chromium";v="152"', { name: "Edge", version: "152" }],
    ['"Opera";v="136.0.1", "Chromium";v="152"', { name: "Opera", version: "136.0.1" }],
    [`"Brave";v="${"1.".repeat(50_000)}1"`, { name: "Brave", version: "1.1.1.1.1.1.1.1.1.1.1.1" }],
    ['"Google Chrome";v="152.This.device"', { name: "Chrome", version: "152" }],
  ])("tell a browser that hides behind Chrome: %.60s", (fullVersionList, browser) => {
    expect(describeDevice(chrome(), { fullVersionList }).browser).toEqual(browser);
  });

  it("tell the model of what runs Android, and of nothing else", () => {
    const hints = { model: "Pixel 9" };
    expect(describeDevice(android("K", 10), hints).model).toBe("Pixel 9");
    expect(describeDevice(iphone("Version/18.5 Mobile/15E148 Safari/604.1"), hints).model).toBe(
      "iPhone",
    );
    expect(describeDevice(chrome(), hints).model).toBeUndefined();
    expect(describeDevice(android("K", 10), { model: "This device" }).model).toBeUndefined();
  });

  it("give the same object for the same device, because a component may depend on it", () => {
    const told = () => describeCommon(chrome(), { platform: "Windows", platformVersion: "15.0.0" });
    expect(told()).toMatchObject({ os: { name: "Windows", version: "11" } });
    expect(told()).toBe(told());
  });

  it("of any shape are read without throwing, and never make a text long or unsafe", () => {
    const cycle: Record<string, unknown> = { platform: "Windows" };
    cycle["model"] = cycle;
    const throws = () => {
      throw new Error("a trap");
    };
    const trap = Object.defineProperty({}, "platform", { get: throws, enumerable: true });
    const given: unknown[] = [null, 1, "text", [], { model: 1n }, cycle, trap, { toJSON: throws }];
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("Windows", "Android", "Chrome", "__proto__", "constructor"),
    );
    const any = fc.oneof(text, fc.anything({ withBigInt: true, withSparseArray: true }));
    const list = fc.oneof(any, fc.array(fc.record({ brand: text, version: text })));
    const shaped = fc.record(
      {
        platform: any,
        platformVersion: any,
        model: any,
        brands: list,
        fullVersionList: list,
        formFactors: any,
      },
      { requiredKeys: [] },
    );
    const read = (hints: unknown) => {
      for (const userAgent of [chrome(), android("K", 10), ""]) {
        const device: unknown = Reflect.apply(describeDevice, undefined, [userAgent, hints]);
        for (const value of JSON.stringify(device).split('"')) {
          expect(value.length).toBeLessThanOrEqual(48);
          expect(value).not.toMatch(/[<>\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }
    };
    for (const hints of given) read(hints);
    fc.assert(fc.property(fc.oneof(shaped, fc.anything()), read), { numRuns: 300 });
  });

  it("say nothing of a robot or a command line", () => {
    const hints = { platform: "Windows", platformVersion: "15.0.0" };
    expect(describeDevice("curl/8.5.0", hints)).toEqual(describeDevice("curl/8.5.0"));
  });

  it.each([
    { platform: "<b>This device</b>", model: "\u202Eevil" },
    { platform: "This device", platformVersion: "trusted", model: "<i>" },
    { platform: "Windows", platformVersion: "x".repeat(100_000), model: "y".repeat(100_000) },
  ])("that lie add no text of their own", (hints) => {
    expect(describeDevice(chrome(), hints)).toEqual(describeDevice(chrome()));
  });
});
