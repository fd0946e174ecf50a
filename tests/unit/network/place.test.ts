import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describePlace } from "../../../src/network/describePlace.js";

describe("a place", () => {
  it.each([
    [{ city: "Berlin", region: "Berlin", countryCode: "DE" }, "Berlin, Germany"],
    [{ city: "Berlin" }, "Berlin"],
    [{ region: "Bavaria", countryCode: "DE" }, "Bavaria, Germany"],
    [{ countryCode: "de" }, "Germany"],
    [{ countryName: "Utopia" }, "Utopia"],
    [{ city: "Singapore", countryCode: "SG" }, "Singapore"],
    [{ city: "X", countryCode: "ZZZ", countryName: "Nowhere" }, "X, Nowhere"],
    [{ city: "", region: "", countryCode: "", countryName: "" }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])("of %j is %j", (location, text) => {
    expect(describePlace(location, "en")).toBe(text);
  });

  it("is in the person's language", () => {
    expect(describePlace({ city: "Berlin", countryCode: "DE" }, "ja")).toBe("Berlin, ドイツ");
  });

  it("of any parts has no lone comma, no control character and an end", () => {
    const part = fc.option(fc.string({ unit: "binary" }), { nil: undefined });
    const location = fc.record({ city: part, region: part, countryCode: part, countryName: part });
    fc.assert(
      fc.property(location, (parts) => {
        const text = describePlace(parts, "en") ?? "x";
        expect(text).not.toMatch(/^,|, *$|[\p{Cc}\p{Bidi_Control}]/u);
        expect(text.length).toBeLessThan(250);
      }),
    );
  });
});
