import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/lib/plainText.js";

describe("text from outside", () => {
  it.each([
    ["a\u0000b\u0007c", "a b c"],
    ["\u202Egnp.exe", "gnp.exe"],
    ["Ber\u200Blin", "Ber lin"],
    ["a\n\t b", "a b"],
    ["\uD83D", ""],
    ["\u3164", ""],
    ["日本語", "日本語"],
    ["👩‍💻", "👩 💻"],
  ])("%j becomes %j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it("is cut by characters, not through the middle of one", () => {
    expect(plainText("😀😀😀😀", 3)).toBe("😀😀…");
  });

  it("of any kind has no invisible character and an end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (text) => {
        const plain = plainText(text, 50);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(Array.from(plain).length).toBeLessThanOrEqual(50);
      }),
    );
  });
});
