import { expect, it } from "vitest";
import devices from "../../demo/server/devices.json" with { type: "json" };
import { countryOf } from "../../demo/server/country.mjs";
import { publicResolver } from "../data/publicResolver.js";

it("names the country of a public address, in both families", () => {
  expect(countryOf(publicResolver.ipv4)).toBe(publicResolver.countryCode);
  expect(countryOf(publicResolver.ipv6)).toBe(publicResolver.countryCode);
});

it.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.0.9",
  "192.168.1.1",
  "169.254.0.7",
  "100.64.0.1",
  "::1",
  "fe80::1",
  "fd00::17",
  "::ffff:127.0.0.1",
])("names no country for %s, which is on no map", (address) => {
  expect(countryOf(address)).toBeUndefined();
});

it.each([...new Set(devices.map(({ address }) => address)), "2001:db8::1", "198.51.100.0"])(
  "names no country for %s, which is for documentation, whatever the database says",
  (address) => {
    expect(countryOf(address)).toBeUndefined();
  },
);

it.each(["", "unknown", "1.2.3", `${publicResolver.ipv4}.8`, "%00", "a".repeat(9000)])(
  "names no country for what is no address: %j",
  (garbage) => {
    expect(countryOf(garbage)).toBeUndefined();
  },
);

it.each([null, undefined])("names no country for %s", (nothing) => {
  expect(countryOf(nothing)).toBeUndefined();
});
