// @vitest-environment node
import { describe, expect, it } from "vitest";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { android, chrome, electron, iphone } from "./agents.js";

const systemOf = (userAgent: string) => {
  const { os } = describeDevice(userAgent);
  return [os?.name, os?.version];
};

describe("a system's version", () => {
  it.each([
    ["Superbalist/3.50.0 (SM-A505F;329;Android;10;API29) okhttp/4.9.1", ["Android", "10"]],
    ["Superbalist/3.50.0(samsung;329;Android;10;API29)", ["Android", "10"]],
    ["Deezer/5.4.21.97 (Android; 6.0.1; Mobile; fr) WIKO FREDDY", ["Android", "6.0.1"]],
    ["ExoPlayerOk/18.2.13 (Linux;Android 6.0) ExoPlayerLib/2.5.1", ["Android", "6.0"]],
    ["Shop Android 6.1.157 / V 11 (6011570)", ["Android", undefined]],
    ["Shop Android 12.4.5", ["Android", undefined]],
    ["Mozilla/5.0 (Linux; Ubuntu 22.04.4 LTS; en-US) PowerShell/7.4.1", ["Ubuntu", undefined]],
    ["Outlook-iOS/7.23 (iPhone; iOS 17.1)", ["iOS", "17.1"]],
  ])("stands right behind its own name: %s", (userAgent, system) => {
    expect(systemOf(userAgent)).toEqual(system);
  });

  it.each([
    ["Shop/1.0 (Android 34; Pixel 7)", "Android"],
    ["Shop/1.0 (Android 0.0.0; Pixel 7)", "Android"],
    ["Signal-Android/7.24.2 Android/34", "Android"],
    ["Shop/1.0 (iPhone; iOS 21.0)", "iOS"],
    ["Shopify Mobile/iOS/9.2450.0 (iPhone15,3/com.jadedpixel.shopify/18.1.1)", "iOS"],
    ["Shopify Mobile/Android/9.2450.0 (Build 1 with API 34)", "Android"],
    ["Shop/1.0 (iPhone; iOS 97.1)", "iOS"],
    ["Shop/1.0 (macOS 21.6.0)", "macOS"],
    ["Shop/1.0 (Windows 329)", "Windows"],
  ])("is not told where no such was ever made: %s", (userAgent, name) => {
    expect(systemOf(userAgent)).toEqual([name, undefined]);
  });

  it.each([
    ["Shop/1.0 (Android 16; Pixel 9)", ["Android", "16"]],
    ["Shop/1.0 (iPhone; iOS 26.1)", ["iOS", "26.1"]],
    ["Shop/1.0 (macOS 15.3)", ["macOS", "15.3"]],
  ])("is told where it exists: %s", (userAgent, system) => {
    expect(systemOf(userAgent)).toEqual(system);
  });
});

describe("a system", () => {
  it.each([
    "Pixel 3; Windows 10 Mobile",
    "Windows Phone Style Launcher",
    "iPhone 13 Pro Max clone",
    "iOS Phone",
    "Tizen Z4",
    "Linux Mint Phone",
  ])("is no part of a phone's model: %s", (model) => {
    expect(systemOf(android(model, 9))).toEqual(["Android", "9"]);
  });

  it("leaves a phone the model that stands first", () => {
    expect(describeDevice(android("Pixel 3; Windows 10 Mobile", 9)).model).toBe("Pixel 3");
    expect(describeDevice(android("motorola edge 20 pro")).model).toBe("motorola edge 20 pro");
    expect(describeDevice(android("moto g(60)")).model).toBe("moto g(60)");
    expect(describeDevice(android("XT(2) Pro")).model).toBe("XT(2) Pro");
  });

  it.each([
    ["K) Telegram-Android/12.2 (Tecno TECNO CL6; Android 15; SDK 35)", undefined, undefined],
    ["SM-A546B) Telegram-Android/12.2 (Samsung SM-A546B; Android 14)", "14", "SM-A546B"],
    ["Redmi Note 9 Pro) Viber/21.0.0", "14", "Redmi Note 9 Pro"],
  ])("ends its part of an app's user agent with the bracket: %s", (end, version, model) => {
    const { os, model: own } = describeDevice(`Mozilla/5.0 (Linux; Android 14; ${end}`);
    expect([os, own]).toEqual([{ name: "Android", ...(version && { version }) }, model]);
  });

  it.each([
    ["J2ME/MIDP", undefined],
    ["MAUI Runtime", undefined],
    ["SpreadTrum", undefined],
    ["BlackBerry", "BlackBerry"],
    ["Android", "Android"],
    ["iPhone", "iOS"],
  ])("of Opera Mini is what the user agent says: %s", (platform, name) => {
    const device = describeDevice(
      `Opera/9.80 (${platform}; Opera Mini/8.0.35626/191.280; U; en) Presto/2.12.423 Version/12.16`,
    );
    expect(device).toMatchObject({ type: "mobile", browser: { name: "Opera Mini" } });
    expect(device.os?.name).toBe(name);
    expect(device.vendor).toBe(name === "iOS" ? "Apple" : undefined);
  });

  it.each([
    ["Linux Academy/3.2 CFNetwork/1490 Darwin/23.2.0", undefined],
    ["Windows Explorer Mobile/2.0 (iPhone; iOS 17.1)", "iOS"],
    ["AndroidBuddy/1.0 (iPhone; iOS 17.1)", "iOS"],
    ["Mac Rumors/2.0 (Android 13; Pixel 7)", "Android"],
    ["iOS Calendar/2.0 (Android 12; SM-G991B)", "Android"],
    [chrome("X11; Linux x86_64", " AndroidBuddy/1.0"), "Linux"],
    [chrome("Macintosh; Intel Mac OS X 10_15_7", " Winner/1.0"), "macOS"],
    [chrome("Macintosh; Intel Mac OS X 10_15_7", " Symbiant/1.0"), "macOS"],
    [electron("Peppermint/2.1", "X11; Linux x86_64"), "Linux"],
    [electron("Lambada/2.1", "X11; Linux x86_64"), "Linux"],
    [`${android("SM-S911B")} Winnipeg/1.0`, "Android"],
    ["Lynx/2.8.9rel.1 libwww-FM/2.14 SSL-MM/1.4.1 GNUTLS/3.6.13", undefined],
    ["Winners/1.0 okhttp/4.12.0", undefined],
    ["Hurdle/2.0 okhttp/4.9.3", undefined],
    ["MintMobile/3.2 okhttp/4.9.3", undefined],
    ["FedoraTips/2.0 Dart/3.1 (dart:io)", undefined],
    ["Winner/1.0 (Macintosh; Intel Mac OS X 14_5)", "macOS"],
    ["Mac Rumors/1.0 (Windows NT 10.0; Win64; x64)", "Windows"],
    [iphone("Outlook-iOS-Android/1.0 Mobile/13G35 Safari/601.1.46", "9_3_4"), "iOS"],
    [
      "Mozilla/5.0 (Linux; Ubuntu 14.04 like Android 4.4) Chromium/35.0 Mobile Safari/537",
      "Ubuntu",
    ],
  ])("is no part of an app's name: %s", (userAgent, name) => {
    expect(systemOf(userAgent)[0]?.split(" ")[0]).toBe(name);
  });

  it.each([
    "Xbox/2404.1 (iPhone; iOS 17.4)",
    "PlayStation 5 Remote/24.2 (Android 14; Pixel 8)",
    "Roku/9.1 (iPhone; iOS 17.4; Scale/3.00)",
    "SmartTV Remote/1.0 (iPhone; iOS 17.4)",
    "Xbox/2410.1 (Windows NT 10.0; Win64; x64)",
    "Kindle/1.40.70980 (Macintosh; Intel Mac OS X 14_5)",
    "MapQuest/5.0 (MapQuest; Windows NT 10.0)",
  ])("and hardware are none in the name of an app: %s", (userAgent) => {
    expect(describeDevice(userAgent)).toMatchObject({ type: "app" });
    expect(describeDevice(userAgent)).not.toHaveProperty("vendor", "Meta");
    expect(systemOf(userAgent)[0]).toMatch(/^(?:iOS|Android|Windows|macOS)$/);
  });
});
