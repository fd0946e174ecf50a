// @vitest-environment node
import { describe, expect, it } from "vitest";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { android, chrome, electron, iphone, safari } from "./agents.js";

const of = (userAgent: string) => {
  const { type, browser, vendor, model } = describeDevice(userAgent);
  return [type, browser?.name, vendor, model];
};
const webView = (model: string) =>
  `Mozilla/5.0 (Linux; Android 13; ${model}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/117.0.0.0 Mobile Safari/537.36`;

describe("a browser", () => {
  it.each([
    [chrome(), ["desktop", "Chrome", undefined, undefined]],
    [chrome(undefined, " OPR/136.0.0.0"), ["desktop", "Opera", undefined, undefined]],
    // There is no Safari for Linux, so this is another browser.
    [
      safari.replace(/\(M[^)]*/, "(X11; Linux x86_64"),
      ["desktop", "GNOME Web", undefined, undefined],
    ],
    [
      android("K", 10).replace("Safari", "Twitter/10.60.0 Safari"),
      ["app", "Twitter", undefined, undefined],
    ],
    [`${safari} Ddg/26.1`, ["desktop", "DuckDuckGo", undefined, undefined]],
    [`${safari} Brave`, ["desktop", "Brave", undefined, undefined]],
    [
      iphone("Version/17.5.1 Mobile/15E148 Safari/605.1.15 (Ecosia ios@11.5.2.2615)"),
      ["mobile", "Ecosia", "Apple", "iPhone"],
    ],
    [`${android("K", 10)} (Ecosia android@140.0.0.0)`, ["mobile", "Ecosia", undefined, undefined]],
    [chrome(undefined, " (Ecosia windows@142.0)"), ["desktop", "Ecosia", undefined, undefined]],
    // These agents are phones, and their type must not be unknown.
    [android("Pixel 7 Pro"), ["mobile", "Chrome", "Google", "Pixel 7 Pro"]],
    [android("CUBOT KINGKONG 7"), ["mobile", "Chrome", "Cubot", "CUBOT KINGKONG 7"]],
    [android("K"), ["mobile", "Chrome", undefined, undefined]],
    [iphone("Version/26.1 Mobile/15E148 Safari/604.1"), ["mobile", "Safari", "Apple", "iPhone"]],
    // ua-parser-js calls these tablets, because it does not know their makers.
    [
      android("V2183A").replace("Mobile Safari", "Mobile DuckDuckGo/5 Safari"),
      ["mobile", "DuckDuckGo", undefined, "V2183A"],
    ],
    [
      android("SM-T510").replace("Mobile Safari", "DuckDuckGo/5 Safari"),
      ["tablet", "DuckDuckGo", "Samsung", "SM-T510"],
    ],
    [webView("SM-A146B"), ["mobile", "Android WebView", "Samsung", "SM-A146B"]],
  ])("is told with its kind of device: %s", (userAgent, wanted) => {
    expect(of(userAgent)).toEqual(wanted);
  });

  it("of an iPad that says it is a Mac is neither a Mac for sure nor a phone", () => {
    expect(describeDevice(safari).os).toEqual({ name: "macOS", or: ["iPadOS"] });
    const own = safari.replace("Version", "CriOS/130 Version");
    expect(describeDevice(own)).toMatchObject({
      type: "tablet",
      os: { name: "iPadOS", or: ["iOS"] },
    });
  });

  it("is not named after a word that only looks like another's", () => {
    expect(of(chrome(undefined, " Steampunk/2.0"))[1]).toBe("Steampunk");
    expect(of(chrome("Windows NT 10.0; Win64; x64; Xboxer"))[0]).not.toBe("console");
    expect(of(chrome(undefined, " Xbox/2410.1"))[0]).toBe("desktop");
    expect(of(chrome(undefined, " MapleStory/1.0"))[0]).toBe("desktop");
    expect(of(chrome(undefined, " Crypto Watch/1.0"))[0]).toBe("desktop");
    expect(of(chrome("X11; Linux x86_64", " WorldTV/1.0"))[0]).toBe("desktop");
    expect(of(android("Xiaomi Watch 2"))[0]).toBe("watch");
    const tv = "Mozilla/5.0 (SmartHub; SMART-TV; U; Linux/SmartTV; Maple2012) AppleWebKit/534.7";
    expect(of(tv)).toEqual(["tv", undefined, "Samsung", undefined]);
  });
});

describe("an app", () => {
  it.each([
    [chrome("Windows NT 10.0; Valve Steam Client/default/1726604483"), "Steam"],
    [chrome("Windows NT 10.0; Valve Steam GameOverlay/1726604483"), "Steam"],
    [iphone("Mobile/15E148 MicroMessenger/8.0.50(0x1) NetType/4G"), "WeChat"],
    [iphone("Mobile/15E148 [FBAN/MessengerForiOS;FBAV/480.0.0;FBSV/17.5]"), "Messenger"],
    [iphone("Mobile/15E148 Safari Line/13.20.0"), "LINE"],
    [iphone("Mobile/15E148 musical_ly_33.1.0 ByteLocale/fr"), "TikTok"],
    [iphone("Mobile/15E148 Barcelona 300.0 (iPhone16,2; iOS 18_5; en)"), "Threads"],
    [iphone("GSA/439.4 Mobile/15E148 Safari/604.1"), "Google app"],
    [electron("discord/1.0.9037"), "Discord"],
    [electron("Code/1.86.2"), "Visual Studio Code"],
  ])("wins over what it is built on: %s", (userAgent, name) => {
    expect(describeDevice(userAgent)).toMatchObject({ type: "app", browser: { name } });
    expect(describeDevice(userAgent).browser).not.toHaveProperty("isClaimed");
  });

  it.each([
    ["Shopper/4.1.0 CFNetwork/1410.0.3 Darwin/22.6.0", "Shopper"],
    ["My%20Bank/4.1 CFNetwork/1410.0.3 Darwin/22.6.0", "My Bank"],
    ["Shopper/1.2 (iPhone; iOS 16.7; Scale/3.00)", "Shopper"],
    [electron("Shopper/3.0.0"), "Shopper"],
  ])("outside of our tables only claims its name: %s", (userAgent, name) => {
    expect(describeDevice(userAgent)).toMatchObject({
      type: "app",
      browser: { name, isClaimed: true },
    });
  });

  it("has no version that is the time of a build", () => {
    const steam = describeDevice(chrome("Windows NT 10.0; Valve Steam GameOverlay/1726604483"));
    expect(steam.browser).toEqual({ name: "Steam" });
  });
});

describe("a command line or a library", () => {
  it.each([
    ["curl/8.5.0", "curl", "8.5.0"],
    ["Wget/1.21.2 (linux-gnu)", "Wget", "1.21.2"],
    ["python-requests/2.28.1", "python-requests", "2.28.1"],
    ["Python/3.11 aiohttp/3.9.1", "aiohttp", "3.9.1"],
    ["okhttp/4.9.3", "okhttp", "4.9.3"],
    ["PostmanRuntime/7.39.1", "Postman", "7.39.1"],
    ["node", "Node.js", undefined],
    ["Deno/1.46.3", "Deno", "1.46.3"],
    ["Bun/1.1.26", "Bun", "1.1.26"],
    ["Helm/3.15.4", "Helm", "3.15.4"],
    ["Boto3/1.35.0 md/Botocore#1.35.0 os/linux#6.8.0", "Boto3", "1.35.0"],
    ["HashiCorp Terraform/1.5.2 (+https://www.terraform.io)", "Terraform", "1.5.2"],
    ["APN/1.0 HashiCorp/1.0 Terraform/1.5.2 (+https://www.terraform.io)", "Terraform", "1.5.2"],
    ["node-superagent/8.1.2", "node-superagent", "8.1.2"],
    ["libcurl-agent/1.0", "libcurl-agent", "1.0"],
    ["Terraform/1.10.2 (+https://www.terraform.io)", "Terraform", "1.10.2"],
    ["Symfony HttpClient/Curl", "Symfony HttpClient", undefined],
    // The number in this agent is the version of HTTP, not of the program.
    ["Go-http-client/1.1", "Go-http-client", undefined],
  ])("is told by name: %s", (userAgent, name, version) => {
    expect(describeDevice(userAgent)).toMatchObject({ type: "cli", browser: { name } });
    expect(describeDevice(userAgent).browser?.version).toBe(version);
  });
});

describe("a robot", () => {
  it.each([
    ["Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "Googlebot"],
    [
      "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
      "Googlebot",
    ],
    [
      "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.1; +https://openai.com/gptbot)",
      "GPTBot",
    ],
    ["Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)", "Slackbot-LinkExpanding"],
    ["facebookexternalhit/1.1", "facebookexternalhit"],
    ["ELB-HealthChecker/2.0", "ELB-HealthChecker"],
  ])("wears no costume of hardware or system: %s", (userAgent, name) => {
    const { type, browser, os, vendor, model } = describeDevice(userAgent);
    expect([type, browser?.name, os, vendor, model]).toEqual([
      "bot",
      name,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("without a window is one as well", () => {
    const headless = chrome("X11; Linux x86_64").replace("Chrome", "HeadlessChrome");
    expect(of(headless).slice(0, 2)).toEqual(["bot", "Headless Chrome"]);
  });
});

describe("what is no computer", () => {
  it.each([
    [
      "Mozilla/5.0 (PlayStation 5/SmartTV) AppleWebKit/605.1.15 (KHTML, like Gecko)",
      ["console", undefined, "Sony", "PlayStation 5"],
    ],
    [
      "Mozilla/5.0 (PlayStation; PlayStation 5/8.00) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.4 Safari/605.1.15",
      ["console", undefined, "Sony", "PlayStation 5"],
    ],
    [
      "Mozilla/5.0 (Nintendo Switch; WebApplet) AppleWebKit/609.4 (KHTML, like Gecko) NF/6.0.2.20.5 NintendoBrowser/5.1.0.22474",
      ["console", undefined, "Nintendo", "Switch"],
    ],
    [
      chrome("Windows NT 10.0; Win64; x64; Xbox; Xbox Series X", " Edg/130.0.0.0"),
      ["console", "Edge", "Microsoft", "Xbox Series X"],
    ],
    [
      chrome("X11; Linux x86_64; Valve Steam Gamepad/Steam Deck [Steam Deck Beta]/default/0"),
      ["console", "Steam", "Valve", "Steam Deck"],
    ],
    [
      "Mozilla/5.0 (SMART-TV; LINUX; Tizen 6.0) AppleWebKit/537.36 (KHTML, like Gecko) 76.0.3809.146/6.0 TV Safari/537.36",
      ["tv", undefined, "Samsung", undefined],
    ],
    [chrome("Web0S; Linux/SmartTV", " WebAppManager"), ["tv", undefined, "LG", undefined]],
    [
      "Mozilla/5.0 (Linux; Android 7.1.2; AFTMM Build/NS6265; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/70.0 Mobile Safari/537.36",
      ["tv", "Android WebView", "Amazon", "AFTMM"],
    ],
    ["Roku/DVP-9.10 (519.10E04111A)", ["tv", undefined, "Roku", undefined]],
    [
      "Mozilla/5.0 (X11; Linux x86_64; Quest 3) AppleWebKit/537.36 (KHTML, like Gecko) OculusBrowser/32.0.0.3 Chrome/122.0.6261.119 VR Safari/537.36",
      ["vr", "Oculus Browser", "Meta", "Quest 3"],
    ],
    [
      "com.google.android.apps.youtube.vr.oculus/1.60.19 (Linux; U; Android 12L; Quest 3 Build/SQ3A) gzip",
      ["vr", undefined, "Meta", "Quest 3"],
    ],
    [
      "Dalvik/2.1.0 (Linux; U; Android 12; Quest 3S Build/SQ3A)",
      ["vr", undefined, "Meta", "Quest 3S"],
    ],
    [webView("Quest Pro"), ["vr", "Android WebView", "Meta", "Quest Pro"]],
    [
      "Strava/387.1 (Apple Watch; watchOS 11.1; Watch6,9)",
      ["watch", "Strava", "Apple", "Apple Watch"],
    ],
  ])("is told by what it is: %s", (userAgent, wanted) => {
    expect(of(userAgent)).toEqual(wanted);
  });
});
