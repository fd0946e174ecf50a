// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../stories/support/words/wordsOf.js";
import { describeDevice } from "../../../src/device/describeDevice.js";
import { nameDevice } from "../../../src/wording/nameDevice.js";
import { en } from "../../../src/i18n/en.js";
import type { Messages } from "../../../src/i18n/Messages.js";
import type { ClientHints } from "../../../src/index.js";
import { confusableSkeleton } from "../../../src/lib/text/confusableSkeleton.js";
import { android, chrome, electron, iphone, safari } from "../device/agents.js";

const titleOf = (userAgent: string, messages: Messages = en, hints?: ClientHints) =>
  nameDevice(describeDevice(userAgent, hints), messages);
const watch = "Dalvik/2.1.0 (Linux; U; Android 14; Watch)";
const quest =
  "Mozilla/5.0 (X11; Linux x86_64; Quest 3) AppleWebKit/537.36 (KHTML, like Gecko) OculusBrowser/32.0.0.3 Chrome/122.0.6261.119 VR Safari/537.36";
const safariOn = (platform: string) =>
  `Mozilla/5.0 (${platform}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1`;

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
    ["", en.unknownDevice],
    ["<script>alert(1)</script>", en.unknownDevice],
  ])("%s is “%s”", (userAgent, title) => {
    expect(titleOf(userAgent)).toBe(title);
  });

  it("is said in the person's language", () => {
    const messages = { ...en, ...wordsOf("de") };
    expect(titleOf(safari, messages)).toBe("Safari auf macOS oder iPadOS");
    expect(titleOf("curl/8.5.0", messages)).toBe("curl (Kommandozeile)");
  });
});

describe("a title", () => {
  it.each([
    [
      "Mozilla/5.0 (Nintendo Switch 2; WebApplet) AppleWebKit/613.1 (KHTML, like Gecko) NF/6.0.3",
      "Nintendo Switch 2",
    ],
    [
      "Mozilla/5.0 (Nintendo WiiU) AppleWebKit/536.28 (KHTML, like Gecko) NX/3.0.3",
      "Nintendo WiiU",
    ],
    [
      "Mozilla/5.0 (PlayStation Vita 3.73) AppleWebKit/537.73 (KHTML, like Gecko) Silk/3.2",
      "PlayStation Vita",
    ],
    [safariOn("iPod touch; CPU iPhone OS 12_5_7 like Mac OS X"), "Safari on iPod touch"],
    [
      "Mozilla/5.0 (Linux; Android 10; Pico Pico 4) AppleWebKit/537.36 (KHTML, like Gecko) PicoBrowser/3.3 Chrome/105.0 VR Safari/537.36",
      "Pico Browser on Pico 4",
    ],
    [
      "Mozilla/5.0 (Linux) HbbTV/1.2.1 (;Panasonic;VIERA 2013;3.672;4101-0003 0002-0000;)",
      "Panasonic TV",
    ],
    ["com.google.android.youtube/19.29.37 (Linux; U; Android 14) gzip", "YouTube on Android"],
    ["Mozilla/5.0 (iOS) Nextcloud-iOS/6.1.6", "Nextcloud on iOS"],
    ["Ktor client", "“Ktor client” (command line)"],
    ["Overcast/3.0 (+http://overcast.fm/; iOS podcast app)", "“Overcast” on iOS"],
    [
      "Mozilla/5.0 (Fuchsia) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.6367.219 Safari/537.36 CrKey/1.56.500000",
      "Chrome on Cast OS",
    ],
    [
      "Mozilla/5.0 (Mobile; Nokia_8110_4G; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5",
      "Firefox on KaiOS",
    ],
  ])("calls what is known by its name: %s", (userAgent, title) => {
    expect(titleOf(userAgent)).toBe(title);
  });

  it.each([
    [
      safariOn("iPhone This device Active now; CPU iPhone OS 18_5 like Mac OS X"),
      "Safari on iPhone",
    ],
    [safariOn("iPod touch Verified; CPU iPhone OS 12_5 like Mac OS X"), "Safari on iPod touch"],
    ["Mozilla/5.0 (Linux) AppleWebKit/537.36 HbbTV/1.1.1 (;This device;x;;)", "Linux"],
    ["Mozilla/5.0 (Linux) AppleWebKit/537.36 HbbTV/1.1.1 (;My bank says yes;x;;)", "Linux"],
    ["Mozilla/5.0 (Xbox Series Verified)", "Xbox"],
    ["Mozilla/5.0 (Xbox Approved)", "Xbox"],
    ["Mozilla/5.0 (Nintendo This device)", "Nintendo"],
    ["Mozilla/5.0 (Watch This device)", "Watch"],
  ])("is not written by the device: %s", (userAgent, title) => {
    expect(titleOf(userAgent)).toBe(title);
  });

  it.each([en.thisDevice, "Approved by us"])("does not take the model of a hint: %s", (model) => {
    for (const userAgent of [
      watch,
      quest,
      safari,
      iphone("Version/18.5 Mobile/15E148 Safari/604.1"),
    ]) {
      for (const hints of [
        { model },
        { model, formFactors: ["XR"] },
        { model, platform: "Android" },
      ]) {
        expect(titleOf(userAgent, en, hints)).not.toContain(model);
      }
    }
  });

  it("of any model, maker and hint is made of known words only", () => {
    const free = fc.oneof(
      fc.constantFrom(en.thisDevice, "Verified", "Approved", "Xbox One", "Quest 9", en.activeNow),
      fc.stringMatching(/^[A-Za-z][A-Za-z \d-]{2,20}$/),
    );
    const shapes: readonly ((model: string) => string)[] = [
      android,
      (model) => safariOn(`iPhone ${model}; CPU iPhone OS 18_5 like Mac OS X`),
      (model) => `Mozilla/5.0 (Linux) HbbTV/1.1.1 (;${model};${model};;)`,
      (model) => `Mozilla/5.0 (Nintendo ${model})`,
      (model) => `Mozilla/5.0 (PlayStation ${model})`,
      (model) => `Mozilla/5.0 (X11; Linux x86_64; Xbox; Xbox ${model}; Quest ${model})`,
      (model) => `Mozilla/5.0 (Linux; Android 12; ${model} Watch; ${model} Smart TV Build/1)`,
    ];
    const known =
      /^(?:(?:Safari|Chrome|Android WebView|Android Browser|Oculus Browser|App|Phone|Tablet|TV|Watch|Headset|Game console|Robot|Unknown device|on|iPhone|Android|Linux|Windows|iOS|macOS|ChromeOS|Horizon|OS|Nintendo|Switch|3?DSi?|Wii|PlayStation|Xbox|One|Meta|Quest|Pro|\d\w?|\(robot\)|“[^”]*”|or|iPadOS)(?: |$))*$/;
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        free,
        free,
        fc.boolean(),
        (shape, model, hint, isVr) => {
          const hints = { model: hint, platform: "Android", ...(isVr && { formFactors: ["XR"] }) };
          const title = titleOf(shape(model), en, hints);
          const isTable =
            /Fire|AFT|Apple|Cast|GNU|Roku|Vizio|LG|Kindle|Pico|bot|SM-|Sony|Sharp/i.test(
              model + hint,
            );
          expect(isTable || known.test(title), title).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a name that only the string vouches for", () => {
  const textsOf = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(textsOf)
        : [];

  it("is never a word of English, even before it is printed", () => {
    const words = Object.values(en).flatMap(textsOf);
    const single = words
      .map((word) => word.replace(/\W+$/, ""))
      .filter((word) => /^[A-Za-z]+$/.test(word));
    expect(single.length).toBeGreaterThan(20);
    for (const word of [...single, en.signOut, en.signedInLabel]) {
      for (const userAgent of [word, `${word}/1.0`, `${word}/1.0 CFNetwork/1 Darwin/22.6.0`]) {
        const { browser, model, vendor } = describeDevice(userAgent);
        for (const text of [browser?.name, model, vendor]) {
          expect(confusableSkeleton(text ?? ""), userAgent).not.toBe(confusableSkeleton(word));
        }
      }
      expect(describeDevice(android(word)).model, word).toBeUndefined();
    }
  });

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
        expect(titleOf(userAgent, messages)).not.toContain(messages.claimed(word));
      }
    }
  });
});
