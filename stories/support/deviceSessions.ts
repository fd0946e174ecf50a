import type { Session } from "../../src/index.js";
import { fixtureNow } from "../../src/testing/index.js";

const chrome = (platform: string, end = "") =>
  `Mozilla/5.0 (${platform}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36${end}`;
const iphone = (end: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${end}`;

/** User agents, by the English title of their card. */
export const deviceAgents: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  computers: [
    ["Chrome on Windows", chrome("Windows NT 10.0; Win64; x64")],
    [
      "Firefox on Ubuntu",
      "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:155.0) Gecko/20100101 Firefox/155.0",
    ],
    [
      "Safari on macOS or iPadOS",
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15",
    ],
    ["Chrome on ChromeOS", chrome("X11; CrOS x86_64 14541.0.0")],
  ],
  handhelds: [
    ["Safari on iPhone", iphone("Version/26.1 Mobile/15E148 Safari/604.1")],
    [
      "Safari on iPad",
      "Mozilla/5.0 (iPad; CPU OS 17_4_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4.1 Mobile/15E148 Safari/604.1",
    ],
    [
      "Chrome on Android",
      "Mozilla/5.0 (Linux; Android 13; SM-X205) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/112.0.0.0 Safari/537.36",
    ],
    ["“Strava” on Apple Watch", "Strava/387.1 (Apple Watch; watchOS 11.1; Watch6,9)"],
    [
      "Oculus Browser on Meta Quest 3",
      "Mozilla/5.0 (X11; Linux x86_64; Quest 3) AppleWebKit/537.36 (KHTML, like Gecko) OculusBrowser/32.0.0.3 Chrome/122.0.6261.119 VR Safari/537.36",
    ],
  ],
  livingRoom: [
    [
      "Samsung TV",
      "Mozilla/5.0 (SMART-TV; LINUX; Tizen 6.0) AppleWebKit/537.36 (KHTML, like Gecko) 76.0.3809.146/6.0 TV Safari/537.36",
    ],
    [
      "PlayStation 5",
      "Mozilla/5.0 (PlayStation 5/SmartTV) AppleWebKit/605.1.15 (KHTML, like Gecko)",
    ],
    [
      "Edge on Xbox Series X",
      chrome("Windows NT 10.0; Win64; x64; Xbox; Xbox Series X", " Edg/152.0.0.0"),
    ],
    [
      "Steam on Steam Deck",
      chrome("X11; Linux x86_64; Valve Steam Gamepad/Steam Deck [Steam Deck Beta]/default/0"),
    ],
    [
      "Steam on Windows",
      chrome("Windows NT 10.0; Win64; x64; Valve Steam Client/default/1726604483"),
    ],
  ],
  programs: [
    ["Instagram on iPhone", iphone("Mobile/15E148 Instagram 400.0 (iPhone17,1; iOS 26_1; en)")],
    [
      "Discord on Windows",
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) discord/1.0.9037 Chrome/108.0.0.0 Electron/22.3.26 Safari/537.36",
    ],
    ["“Shopper”", "Shopper/4.1.0 CFNetwork/1410.0.3 Darwin/22.6.0"],
    ["curl (command line)", "curl/8.5.0"],
    [
      "“Googlebot” (robot)",
      "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    ],
    ["Headless Chrome (robot)", chrome("X11; Linux x86_64").replace("Chrome", "HeadlessChrome")],
  ],
  hostile: [
    ["Unknown device", "<script>alert(1)</script>"],
    ["Unknown device", "ThisDevice/1.0"],
    ["Xbox", "Mozilla/5.0 (Xbox Series Verified)"],
    [
      "Safari on iPhone",
      "Mozilla/5.0 (iPhone This device Active now; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
    ],
    ["App", "Active now/1.0 CFNetwork/1410.0.3 Darwin/22.6.0"],
    [
      "Chrome on Android",
      "Mozilla/5.0 (Linux; Android 13; \u202e<b>This device</b>) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Mobile Safari/537.36",
    ],
    ["“ShopperShopperShopperSh…”", `${"Shopper".repeat(9)}/1.0 CFNetwork/1 Darwin/22`],
  ],
};

/** One session for each user agent. */
export const deviceSessions = (group: string): Session[] =>
  (deviceAgents[group] ?? []).map(([, userAgent], index) => ({
    sessionId: `${group}-${index}`,
    userAgent,
    createdAt: new Date(fixtureNow.getTime() - 86_400_000 * 3),
    lastSeen: new Date(fixtureNow.getTime() - 3_600_000),
    expiresAt: new Date(fixtureNow.getTime() + 86_400_000 * 30),
    ip: "203.0.113.9",
    location: { city: "Berlin", countryCode: "DE" },
  }));
