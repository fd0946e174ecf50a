import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../stories/support/words/wordsOf.js";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { nameDevice } from "../../../src/hooks/nameDevice.js";
import { en } from "../../../src/i18n/en.js";
import type { Messages } from "../../../src/i18n/Messages.js";
import { android, chrome, electron, iphone, safari } from "../device/agents.js";

const titleOf = (userAgent: string, messages: Messages = en, locale = "en") =>
  nameDevice(describeDevice(userAgent), messages, locale);

describe("what a device is called", () => {
  it.each([
    [chrome(), "Chrome on Windows"],
    [safari, "Safari on macOS or iPadOS"],
    [android("Pixel 7 Pro"), "Chrome on Android"],
    [iphone("Version/26.1 Mobile/15E148 Safari/604.1"), "Safari on iPhone"],
    [
      chrome("X11; Linux x86_64; Valve Steam Gamepad/Steam Deck [x]/default/0"),
      "Steam on Steam Deck",
    ],
    [
      "Mozilla/5.0 (PlayStation; PlayStation 5/8.00) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.4 Safari/605.1.15",
      "PlayStation 5",
    ],
    [
      "Mozilla/5.0 (SMART-TV; LINUX; Tizen 6.0) AppleWebKit/537.36 (KHTML, like Gecko) 76.0.3809.146/6.0 TV Safari/537.36",
      "Samsung TV",
    ],
    [
      "Mozilla/5.0 (Nintendo Switch; WebApplet) AppleWebKit/609.4 (KHTML, like Gecko) NF/6.0",
      "Nintendo Switch",
    ],
    ["curl/8.5.0", "curl (command line)"],
    [
      "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
      "“Googlebot” (robot)",
    ],
    ["Shopper/4.1.0 CFNetwork/1410.0.3 Darwin/22.6.0", "“Shopper”"],
    [electron("Shopper/4.1.0"), "“Shopper” on Windows"],
    ["ThisDevice/1.0 CFNetwork/1410.0.3 Darwin/22.6.0", "App"],
    ["", "Unknown device"],
    ["<script>alert(1)</script>", "Unknown device"],
  ])("%s is “%s”", (userAgent, title) => {
    expect(titleOf(userAgent)).toBe(title);
  });

  it("is said in the person's language", () => {
    const messages = { ...en, ...wordsOf("de") };
    expect(titleOf(safari, messages, "de")).toBe("Safari auf macOS oder iPadOS");
    expect(titleOf("curl/8.5.0", messages, "de")).toBe("curl (Kommandozeile)");
  });
});

describe("a name that only the string vouches for", () => {
  const textsOf = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(textsOf)
        : [];

  it.each(["en", "de", "ar", "hi", "ja"])("is never a word of the screen: %s", (locale) => {
    const messages: Messages = { ...en, ...wordsOf(locale) };
    const words = Object.values(messages).flatMap(textsOf);
    expect(words.length).toBeGreaterThan(60);
    for (const word of words) {
      const agents = [
        `${word}/1.0`,
        `${word}/1.0 CFNetwork/1 Darwin/22.6.0`,
        electron(`${word}/1.0`),
      ];
      for (const userAgent of agents) {
        expect(titleOf(userAgent, messages, locale)).not.toContain(messages.claimed(word));
      }
    }
  });
});
