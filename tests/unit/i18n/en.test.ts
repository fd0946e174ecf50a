// @vitest-environment node
import { describe, expect, it } from "vitest";
import { en } from "../../../src/i18n/en.js";
import { plural } from "../../../src/i18n/plural.js";

/** Every sentence of the catalogue, with sample numbers and names. */
const sentences = Object.values(en).flatMap((message): string[] => {
  if (typeof message === "string") return [message];
  if (typeof message === "object") return Object.values(message);
  const say = message as (...values: unknown[]) => string;
  return [0, 1, 2, 21].flatMap((count) => [say(count, 24), say("Firefox", "Linux")]);
});

describe("the English words", () => {
  it("are all there", () => {
    expect(sentences.length).toBeGreaterThan(150);
    for (const sentence of sentences) expect(sentence).not.toMatch(/^\s*$|undefined|NaN/);
  });

  it("speak of devices, never of sessions, tokens or revoking", () => {
    expect(sentences.filter((sentence) => /\b(session|token|revok)/i.test(sentence))).toEqual([]);
  });

  it("have no negative contractions", () => {
    expect(sentences.filter((sentence) => /n['’]t\b/i.test(sentence))).toEqual([]);
  });

  it("count one as one", () => {
    expect(en.countSignedOut(1)).toBe("1 device is signed out.");
    expect(en.countSignedOut(3)).toBe("3 devices are signed out.");
    expect(en.askOthers(1)).toBe("Sign out 1 other device?");
    expect(en.partlySignedOut(1, 2)).toBe("1 of 2 devices is signed out.");
    expect(en.askEverywhereHint(1)).toMatch(/^1 device will /);
    expect(en.askEverywhereHint(2)).toMatch(/^All 2 devices will /);
    expect(en.currentUnknownCount(1)).toMatch(/^1 device is /);
    expect(en.days(1)).toBe("1 day");
    expect(en.outcomeUnknown("Firefox", 1)).toContain("Firefox was");
  });
});

describe("plurals", () => {
  it("follow the rules of the language", () => {
    const forms = { one: "one", few: "few", many: "many", other: "other" };
    expect([1, 2, 5, 22].map((count) => plural("pl", count, forms))).toEqual([
      "one",
      "few",
      "many",
      "few",
    ]);
  });

  it("fall back to the general form", () => {
    expect(plural("pl", 2, { other: "general" })).toBe("general");
  });
});
