// @vitest-environment node
import { describe, expect, it } from "vitest";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { android, chrome, electron, iphone } from "./agents.js";

const nameOf = (userAgent: string) => {
  const { browser } = describeDevice(userAgent);
  return browser?.isClaimed ? `“${browser.name}”` : browser?.name;
};
const mac = "Macintosh; Intel Mac OS X 10_15_7";

describe("a product's name", () => {
  it.each([
    ["claude-code/2.1.45", "“claude-code”"],
    ["Claude Code/2.1.45 (external, cli)", "“Claude Code”"],
    ["code-server/4.9.1", "“code-server”"],
    ["slack-notifier/2.4.0", "“slack-notifier”"],
    ["x-spotify/1.0 (iPhone; iOS 17.1)", "“x-spotify”"],
    [electron("x-code/1.0"), "“x-code”"],
    ["Shop/5.1 (Android 14; code 523)", "“Shop”"],
    ["Shop/5.1 (Android 14; on line)", "“Shop”"],
    ["Shop/5.1 (Android 14; cursor)", "“Shop”"],
    [chrome(undefined, " spotify-tui/0.25"), "“spotify-tui”"],
  ])("is no part of a longer one: %s", (userAgent, name) => {
    expect(nameOf(userAgent)).toBe(name);
  });

  it.each([
    ["Microsoft Teams/1.6", "Microsoft Teams"],
    [chrome(undefined, " wxwork/4.1.30 (MicroMessenger/6.2) WindowsWechat"), "WeCom"],
    [iphone("Mobile/15E148 Zalo iOS/692 ZaloTheme/dark ZaloLanguage/vn"), "Zalo"],
    [`${android("RMX1973")} Zalo android/25112868 ZaloLanguage/vi`, "Zalo"],
    [iphone("Mobile/15E148 AliApp(DingTalk/7.6.5) UT4Aplus/0.0.6 WK"), "DingTalk"],
    ["Slack/23.05 (motorola moto g; Android 13)", "Slack"],
    ["com.google.ios.youtube/19.29.1 (iPhone16,2; U; CPU iOS 17_5_1 like Mac OS X)", "YouTube"],
    [electron("Code/1.86.2"), "Visual Studio Code"],
  ])("is known where it stands whole: %s", (userAgent, name) => {
    expect(nameOf(userAgent)).toBe(name);
  });
});

describe("who carries the string of a browser", () => {
  it.each([
    [chrome(mac).replace("Chrome", "Claude/1.2 Chrome"), "“Claude”", "1.2"],
    [chrome(mac, " Claude/1.2.3"), "“Claude”", "1.2.3"],
    [chrome(undefined, " Atlas/1.0"), "“Atlas”", "1.0"],
    [chrome(mac, " ChatGPT/1.2025.012 (Mac OS X 15.3; arm64)"), "“ChatGPT”", "1.2025.012"],
    [chrome().replace(" Safari", " Shopping/61.0 Safari"), "“Shopping”", "61.0"],
    // The screen adds the word "browser" itself, so the name ends before that word.
    [`${android("K", 10)} AlohaBrowser/6.0.2`, "“Aloha”", "6.0.2"],
    [iphone("Mobile/15E148 Safari/604.1 Klaxon/7.3"), "“Klaxon”", "7.3"],
    [iphone("Outlook-iOS-Android/1.0 Mobile/13G35"), "“Outlook-iOS-Android”", "1.0"],
    [chrome(undefined, " MyApp/nightly"), "“MyApp”", undefined],
    [iphone("Mobile/15E148 MyApp/3.2 Theme/dark"), "“MyApp”", "3.2"],
    [iphone("Mobile/15E148 MyApp/3.2 Colour/blue"), "“MyApp”", "3.2"],
    [iphone("Mobile/15E148 Lark/7.32.8 LarkLocale/en_US ChannelName/Lark"), "“Lark”", "7.32.8"],
    [`${android("SM-A536B")} NewsApp/198 SDK/27 VERSION/7.6.6`, "“NewsApp”", "198"],
    [`${android("SM-A536B")} Verizon/3.2`, "“Verizon”", "3.2"],
  ])("is called by the name that it gives itself: %s", (userAgent, name, version) => {
    expect(nameOf(userAgent)).toBe(name);
    expect(describeDevice(userAgent).browser?.version).toBe(version);
  });

  it("is an app on a phone, and on a computer whatever it was built with", () => {
    expect(describeDevice(`${android("SM-A146B")} Klaxon/7.3`)).toMatchObject({
      type: "app",
      os: { name: "Android", version: "13" },
      model: "SM-A146B",
    });
    expect(describeDevice(chrome(mac, " Atlas/1.0")).type).toBe("desktop");
    expect(describeDevice(electron("Claude/0.9")).type).toBe("app");
  });

  it.each([
    [chrome(), "Chrome"],
    [chrome(undefined, " OPR/136.0.0.0"), "Opera"],
    [iphone("CriOS/125.0 Mobile/15E148 Safari/604.1"), "Chrome"],
    [iphone("Version/26.1 Mobile/15E148 Safari/604.1"), "Safari"],
    [iphone("Mobile/15E148 NetType/WIFI Language/zh_CN"), "iOS WebView"],
    [`${android("SM-A536B")} GNews Android/2022137898`, "Chrome"],
    [iphone("Mobile/15E148 Theme/dark"), "iOS WebView"],
    [
      android("Moto E (4) Build/NDQ26").replace(") Chrome", ") Version/4.0 Chrome"),
      "Android WebView",
    ],
  ])("and adds no name has the browser's: %s", (userAgent, name) => {
    expect(nameOf(userAgent)).toBe(name);
  });
});

describe("an app that is built with a library", () => {
  it.each([
    ["shop/1.0 okhttp/4.9.3", "“shop”"],
    ["shop_app/12 CFNetwork/1490.0.4 Darwin/23.2.0", "“shop_app”"],
    ["shop/2.0 Dart/3.1 (dart:io)", "“shop”"],
    ["shop/1.2 (com.example.shop; build:7; iOS 17.1.0) Alamofire/5.6.1", "“shop”"],
    ["shopSdk/68 CFNetwork/1492.0.1 Darwin/23.3.0", "“shopSdk”"],
    ["just_audio/1.0.68 (Linux;Android 12) ExoPlayerLib/2.18.7", "“just_audio”"],
    ["Dart/3.1 (dart:io)", "“Dart”"],
    ["MyShop/unspecified okhttp/4.9.0", "“MyShop”"],
    ["MyShop/vizzini.locked.38.0 (Linux;Android 5.1.1)", "“MyShop”"],
    ["My Shop/dev (iPhone; iOS 17.1)", "“My Shop”"],
    ["Helm/1.4 CFNetwork/1568.100.1 Darwin/24.0.0", "“Helm”"],
    ["Node/1.0 (iPhone; iOS 17.1)", "“Node”"],
    ["Bun/2.0 okhttp/4.12.0", "“Bun”"],
    ["My Shop 0.0.1 (Linux; Android 4.0.3; HTC Ruby Build/IML74K)", "“My Shop”"],
  ])("is no command line: %s", (userAgent, name) => {
    expect(describeDevice(userAgent).type).toBe("app");
    expect(nameOf(userAgent)).toBe(name);
  });

  it.each(["okhttp/4.9.3", "curl/8.5.0", "python-requests/2.28.1 CPython/3.9 Darwin/21.6.0"])(
    "is none where the library stands alone: %s",
    (userAgent) => {
      expect(describeDevice(userAgent).type).toBe("cli");
    },
  );

  it.each(["N/A", "text/html", "MyShop/beta"])("is none by a slash alone: %s", (userAgent) => {
    expect(describeDevice(userAgent)).toEqual({ type: "unknown" });
  });
});
