// @vitest-environment node
import { describe, expect, it } from "vitest";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { android, chrome, iphone, safari } from "./agents.js";

const systemOf = (userAgent: string) => describeDevice(userAgent).os;

describe("the version of a system", () => {
  it("is not claimed of Windows 10 or 11, which say the same: 11 is never shown as 10", () => {
    expect(systemOf(chrome())).toEqual({ name: "Windows" });
    expect(systemOf(chrome("Windows NT 10.0; WOW64"))).toEqual({ name: "Windows" });
    expect(systemOf(chrome("Windows NT 10.0; Win64; x64", " Edg/152.0.0.0"))).toEqual({
      name: "Windows",
    });
  });

  it.each([
    [chrome("Macintosh; Intel Mac OS X 10_15_7"), { name: "macOS" }],
    [safari, { name: "macOS", or: ["iPadOS"] }],
    [chrome("X11; CrOS x86_64 14541.0.0"), { name: "ChromeOS" }],
    [android("K", 10), { name: "Android" }],
    [android("K; wv", 10), { name: "Android" }],
    [chrome("X11; Linux x86_64"), { name: "Linux" }],
    [iphone("FxiOS/156.0 Mobile/15E148 Safari/604.1"), { name: "iOS" }],
    [iphone("Mobile/15E148"), { name: "iOS" }],
    ["Outlook-iOS/723.4127498.prod.iphone (4.2446.0)", { name: "iOS" }],
    ["Mozilla/5.0 (iOS) Nextcloud-iOS/6.1.6", { name: "iOS" }],
    ["MyTool/1.0 (Microsoft Windows 10 x64)", { name: "Windows" }],
    [android("ELS-AN00", 10).replace("ELS", "HarmonyOS; ELS"), { name: "HarmonyOS" }],
    [
      "Mozilla/5.0 (Linux) mirall/3.14.1git (Nextcloud, ubuntu-6.8.0-40-generic)",
      { name: "Ubuntu" },
    ],
  ])("is left out where it is frozen: %s", (userAgent, os) => {
    expect(systemOf(userAgent)).toEqual(os);
  });

  it.each([
    ["Mozilla/5.0 (Windows NT 6.1; rv:52.0) Gecko/20100101 Firefox/52.0", "Windows", "7"],
    [chrome("Windows NT 10.0; Win64; x64", " Edge/18.19582"), "Windows", "10"],
    [chrome("Windows NT 10.0; Win64; x64", " Edge/18.22631"), "Windows", "11"],
    ["python-httpx/0.27.0 Windows/10.0.22631.1.256.64bit", "Windows", "11"],
    [
      "Mozilla/5.0 (Windows NT 10.0; Microsoft Windows 10.0.22631; en-US) PowerShell/7.4.1",
      "Windows",
      "11",
    ],
    [chrome("Macintosh; Intel Mac OS X 10_13_6"), "macOS", "10.13.6"],
    [android("Pixel 7"), "Android", "13"],
    [iphone("Version/26.5.2 Mobile/15E148 Safari/604.1"), "iOS", "26.5.2"],
    [iphone("Version/18.6 Mobile/15E148 Safari/604.1", "18_6"), "iOS", "18.6"],
    [iphone("CriOS/154.0.0.0 Mobile/15E148 Safari/604.1", "26_6_1"), "iOS", "26.6.1"],
    [iphone("Mobile/15E148 [FBAN/FBIOS;FBAV/530.0.0;FBSN/iOS;FBSV/26.0.1]"), "iOS", "26.0.1"],
    [iphone("Mobile/15E148 Instagram 400.0.0 (iPhone17,1; iOS 26_1; en)"), "iOS", "26.1"],
  ])("is told where the string can vouch for it: %s", (userAgent, name, version) => {
    expect(systemOf(userAgent)).toEqual({ name, version });
  });
});
