// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sanitizeText } from "../../../src/lib/text/sanitizeText.js";

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
    expect(sanitizeText(text)).toBe(plain);
  });

  it.each([
    ["Thai", "ที่นี่ น้ำ ปู่ กำแพงเพชร"],
    ["Lao", "ຫຼວງພະບາງ ນ້ຳ"],
    ["Hebrew with its accents", "בְּרֵאשִׁ֖ית בָּרָ֣א שָּׁ֣ לָּֽ֭"],
    ["Vietnamese, taken apart", "Huế Đà Nẵng Buôn Ma Thuột".normalize("NFD")],
    ["Tibetan", "བསྒྲུབས རྐྱེན ཧཱུྃ ལྷ་ས་གྲོང་ཁྱེར"],
    ["Burmese", "လျှော့ ရွှေဘို ကျောက်ပန်းတောင်း"],
    ["Hindi", "नई दिल्ली र्त्स्न्यैः ड़ांग"],
    ["Khmer", "ស្ត្រី ភ្នំពេញ"],
    ["Arabic with its vowels", "مَكَّةُ ٱلْمُكَرَّمَةُ ٱللَّٰهُ"],
    ["a key of a phone", "1️⃣"],
  ])("keeps what people write: %s", (_, text) => {
    expect(sanitizeText(text)).toBe(text);
  });

  it("has no pile of marks, and is not cut for one", () => {
    expect(sanitizeText(`B${"\u0301".repeat(300)}rlin`)).toBe(`B${"\u0301".repeat(5)}rlin`);
    expect(sanitizeText(`a${"\u0301\u0489\u0903".repeat(40)}`)).toMatch(/^a\p{M}{5}$/u);
  });

  it("is cut by characters, not through the middle of one", () => {
    expect(sanitizeText("😀😀😀😀", 3)).toBe("😀😀…");
  });

  it("of any kind has no invisible character and an end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (text) => {
        const plain = sanitizeText(text, 50);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(plain).not.toMatch(/\p{M}{6}/u);
        expect(Array.from(plain).length).toBeLessThanOrEqual(50);
      }),
    );
  });
});
