import { describe, expect, it } from "vitest";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { android, chrome } from "./agents.js";

describe("client hints", () => {
  it.each([
    ["15.0.0", "11"],
    ["13.0.0", "11"],
    ["10.0.0", "10"],
    ["0.3.0", undefined],
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
