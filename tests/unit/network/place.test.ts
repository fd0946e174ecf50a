// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describePlace } from "../../../src/network/describePlace.js";
import { flagOf } from "../../../src/network/flagOf.js";
import type { SessionLocation } from "../../../src/session/Session.js";

const whole = { isWhole: true };

describe("a place", () => {
  it.each<[SessionLocation | undefined, string | undefined, string | undefined]>([
    [{ city: "Berlin", region: "Berlin", countryCode: "DE" }, "Berlin, Germany", "Berlin, Germany"],
    [
      { city: "Springfield", region: "Illinois", countryCode: "US" },
      "Springfield, United States",
      "Springfield, Illinois, United States",
    ],
    [{ city: "Berlin" }, "Berlin", "Berlin"],
    [{ city: "Munich", region: "Bavaria" }, "Munich", "Munich, Bavaria"],
    [{ region: "Bavaria", countryCode: "DE" }, "Bavaria, Germany", "Bavaria, Germany"],
    [{ countryCode: "de" }, "Germany", "Germany"],
    [{ countryCode: "DE", countryName: "Deutschland" }, "Germany", "Germany"],
    [{ countryName: "Utopia" }, "Utopia", "Utopia"],
    [{ countryCode: "UK" }, "United Kingdom", "United Kingdom"],
    [{ city: "Singapore", countryCode: "SG" }, "Singapore", "Singapore"],
    [{ city: "SINGAPORE", countryCode: "SG" }, "SINGAPORE", "SINGAPORE"],
    [
      { city: "São Paulo", region: "Sao Paulo", countryCode: "BR" },
      "São Paulo, Brazil",
      "São Paulo, Brazil",
    ],
    [{ city: "Frankfurt (Oder)", countryCode: "DE" }, ...twice("Frankfurt (Oder), Germany")],
    [{ city: "Washington, D.C.", countryCode: "US" }, ...twice("Washington, D.C., United States")],
    [{ city: "", region: "", countryCode: "", countryName: "" }, undefined, undefined],
    [{}, undefined, undefined],
    [undefined, undefined, undefined],
  ])("of %j is %j, and in the details %j", (location, text, details) => {
    expect(describePlace(location, "en")).toBe(text);
    expect(describePlace(location, "en", whole)).toBe(details);
  });

  it.each([
    ["en", "Berlin, Germany"],
    ["de", "Berlin, Deutschland"],
    ["ar", "Berlin, ألمانيا"],
    ["hi", "Berlin, जर्मनी"],
    ["ja", "Berlin, ドイツ"],
  ])("in %s is %s", (locale, text) => {
    expect(describePlace({ city: "Berlin", countryCode: "DE" }, locale)).toBe(text);
  });

  it.each<[string, SessionLocation, string, string]>([
    ["Hong Kong", { city: "Hong Kong", countryCode: "HK" }, "en", "Hong Kong SAR China"],
    [
      "Hong Kong",
      { city: "Hong Kong", countryName: "Hong Kong SAR China" },
      "en",
      "Hong Kong SAR China",
    ],
    ["香港", { city: "香港", region: "Hong Kong", countryCode: "HK" }, "en", "Hong Kong SAR China"],
    [
      "Hong Kong",
      { city: "Hong Kong", countryCode: "HK" },
      "de",
      "Sonderverwaltungsregion Hongkong",
    ],
    ["Macau", { city: "Macau", countryCode: "MO" }, "en", "Macao SAR China"],
    ["Luxembourg", { city: "Luxembourg", countryCode: "LU" }, "de", "Luxemburg"],
    ["Singapur", { city: "Singapur", countryCode: "SG" }, "en", "Singapore"],
    ["Monaco", { city: "Monaco", region: "Monaco", countryCode: "MC" }, "fr", "Monaco"],
    ["San Marino", { city: "San Marino", countryCode: "SM" }, "ar", "سان مارينو"],
    ["Kinshasa", { city: "Kinshasa", countryCode: "CD" }, "en", "Congo - Kinshasa"],
    [
      "Mexico City",
      { city: "Mexico City", region: "México", countryCode: "MX" },
      "en",
      "Mexico City, Mexico",
    ],
    ["Berlin, Germany", { city: "Berlin, Germany", countryCode: "DE" }, "fr", "Berlin, Allemagne"],
    ["Québec", { city: "Québec", region: "QUEBEC", countryCode: "CA" }, "en", "Québec, Canada"],
    ["Kuwait City", { city: "Kuwait City", countryCode: "KW" }, "en", "Kuwait City, Kuwait"],
  ])(
    "does not stand twice, whatever language the backend speaks: %s of %j in %s",
    (_, location, locale, text) => {
      expect(describePlace(location, locale)).toBe(text);
      expect(describePlace(location, locale, whole)).toBe(text);
    },
  );

  it.each([
    "XX",
    "QQ",
    "ZZ",
    "zz",
    "XA",
    "QO",
    "T1",
    "A1",
    "1!",
    "D",
    "DEU",
    "ZZZ",
    // These codes were withdrawn. A code may now belong to another country.
    "SU",
    "AN",
    "YU",
    "cs",
    "DD",
    // This is the code of a currency area, not of a country.
    "EZ",
    "..",
    "🇩🇪",
    "де",
  ])("with the country code %j names no country, and never the code", (countryCode) => {
    expect(describePlace({ countryCode }, "en")).toBeUndefined();
    expect(describePlace({ city: "X", countryCode, countryName: "Nowhere" }, "en")).toBe(
      "X, Nowhere",
    );
    expect(flagOf(countryCode)).toBeUndefined();
  });

  it.each(["()", "( )", "a () b", ",", "-", "?", "…", "undefined", "null", "null, undefined"])(
    "does not print %j",
    (part) => {
      expect(describePlace({ city: part }, "en")).toBeUndefined();
      expect(describePlace({ city: part, region: part, countryCode: "DE" }, "en", whole)).toBe(
        "Germany",
      );
    },
  );

  it.each([
    "${city}",
    "{{city}}",
    "%city%",
    "<%= city %>",
    "$city",
    "[city]",
    "[object Object]",
    "San%20Francisco",
    "2001:db8::beef",
    "::ffff:203.0.113.9",
    "203.0.113.9",
    "IP:203.0.113.9",
    "Berlin (203.0.113.9)",
    "near 2001:db8::beef, Berlin",
    "[2001:db8::beef]:443",
  ])("does not print %j: neither a template nor an address is a name", (part) => {
    expect(describePlace({ city: part, countryCode: "DE" }, "en")).toBe("Germany");
    expect(describePlace({ region: part, countryName: part }, "en", whole)).toBeUndefined();
  });

  it.each([
    "St. Mary's",
    "S. J. del M. 3",
    "Kabupaten 50 Kota",
    "’s-Hertogenbosch",
    "Île-de-France",
  ])("prints %j", (city) => expect(describePlace({ city }, "en")).toBe(city));

  it.each(["Unknown", "unknown location", "Unknown city", "N/A", "Not available", "XX"])(
    "leaves it to the catalogue to say %j",
    (part) => {
      expect(describePlace({ city: part, countryName: part }, "de", whole)).toBeUndefined();
    },
  );

  it("drops a comma at the end of a part, and a part with markup", () => {
    expect(describePlace({ city: "Berlin, ", countryCode: "DE" }, "en")).toBe("Berlin, Germany");
    expect(describePlace({ city: "<b>Berlin</b>", countryCode: "DE" }, "en")).toBe("Germany");
  });

  it("of any parts, missing or hostile, reads like a place in any language", () => {
    const pieces = ["", " ", ",", "()", "(", ")", "undefined", "null", ", Berlin", "Berlin,"];
    const worse = ["\u202eBerlin", "<img src=x>", "\u200b", "\u0000", "XX", "a".repeat(100_000)];
    const hostile = fc.constantFrom(...pieces, ...worse);
    const piece = fc.oneof(hostile, fc.string({ unit: "binary" }), fc.string());
    const text = fc.array(piece, { minLength: 1, maxLength: 3 }).map((some) => some.join(""));
    const part = fc.oneof(text, fc.constantFrom("Berlin", "Bavaria", "Germany", "東京", "القاهرة"));
    const code = fc.oneof(part, fc.constantFrom("DE", "de", "XX", "ZZ", "1!", "EG", "JP"));
    const parts = fc.record(
      { city: part, region: part, countryCode: code, countryName: part },
      // Try each of the 16 combinations of fields.
      { requiredKeys: [] },
    );
    const locales = fc.constantFrom("en", "de", "ar", "hi", "ja", "pt-BR");
    fc.assert(
      fc.property(parts, locales, fc.boolean(), (location, locale, isWhole) => {
        const place = describePlace(location, locale, { isWhole });
        if (place === undefined) return;
        expect(place).not.toMatch(/^[\s,]|[\s,]$|,\s*,|\(\s*\)|[<>]/u);
        expect(place).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^(undefined|null)$/u);
        expect(place).toMatch(/\p{L}/u);
        expect(place.length).toBeLessThan(400);
        const names = place.split(", ");
        const isSplit = names.length > 3 || Object.values(location).some((one) => /,/.test(one));
        if (!isSplit) expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 3_000 },
    );
  });

  it("has a missing country for none of the 16 combinations that have one", () => {
    const keys = ["city", "region", "countryCode", "countryName"] as const;
    const all = {
      city: "Berlin",
      region: "Bavaria",
      countryCode: "DE",
      countryName: "Deutschland",
    };
    for (let mask = 0; mask < 16; mask += 1) {
      const there = keys.filter((_, bit) => mask & (1 << bit));
      const location = Object.fromEntries(there.map((key) => [key, all[key]]));
      const country = location.countryCode ? "Germany" : location.countryName;
      const inDetails = [location.city, location.region, country].filter(Boolean).join(", ");
      expect(describePlace(location, "en", whole) ?? "").toBe(inDetails);
      const onCard = [location.city ?? location.region, country].filter(Boolean).join(", ");
      expect(describePlace(location, "en") ?? "").toBe(onCard);
    }
  });
});

describe("a flag", () => {
  it.each([
    ["DE", "🇩🇪"],
    ["br", "🇧🇷"],
    ["XK", "🇽🇰"],
    ["UK", "🇬🇧"],
    ["uk", "🇬🇧"],
  ])("of %s is %s", (code, flag) => {
    expect(flagOf(code)).toBe(flag);
  });

  it("is there for a country only", () => {
    fc.assert(
      fc.property(fc.option(fc.string({ unit: "binary" }), { nil: undefined }), (code) => {
        expect(flagOf(code) ?? "🇩🇪").toMatch(/^\p{RI}{2}$/u);
      }),
    );
  });
});

function twice(text: string): [string, string] {
  return [text, text];
}
