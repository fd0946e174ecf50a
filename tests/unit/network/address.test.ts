import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeAddress } from "../../../src/network/describeAddress.js";

describe("an address", () => {
  it.each([
    ["8.8.8.8", "8.8.8.8", "public"],
    ["127.0.0.1", "127.0.0.1", "this-computer"],
    ["::1", "::1", "this-computer"],
    ["10.1.2.3", "10.1.2.3", "local-network"],
    ["172.16.0.9", "172.16.0.9", "local-network"],
    ["172.32.0.9", "172.32.0.9", "public"],
    ["192.168.178.20", "192.168.178.20", "local-network"],
    ["fd12:3456::1", "fd12:3456::1", "local-network"],
    ["100.64.0.1", "100.64.0.1", "carrier-nat"],
    ["100.128.0.1", "100.128.0.1", "public"],
    ["169.254.7.7", "169.254.7.7", "link-local"],
    ["fe80::1", "fe80::1", "link-local"],
    ["203.0.113.5", "203.0.113.5", "documentation"],
    ["2001:DB8:0:0:0:0:0:1", "2001:db8::1", "documentation"],
    ["::ffff:198.51.100.7", "198.51.100.7", "documentation"],
    ["::ffff:c633:6407", "198.51.100.7", "documentation"],
    ["203.0.113.5, 10.0.0.1", "203.0.113.5", "documentation"],
  ])("%s is printed as %s, and is %s", (ip, text, kind) => {
    expect(describeAddress(ip)).toEqual({ text, kind });
  });

  it.each([
    "",
    "unknown",
    "256.1.1.1",
    "1.2.3",
    "::g",
    "<b>1.1.1.1</b>",
    "fe80::1%eth0",
    "localhost",
  ])("%j is unknown, and not echoed", (ip) => {
    expect(describeAddress(ip)).toEqual({ kind: "unknown" });
  });

  it("of any text is readable or unknown, and never a throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), (ip) => {
        const { text, kind } = describeAddress(ip);
        expect(text === undefined).toBe(kind === "unknown");
        expect(text ?? "0").toMatch(/^[\da-f:.]+$/);
      }),
    );
  });

  it("of RFC 5952 is left as it is, whatever way it was written", () => {
    fc.assert(
      fc.property(fc.ipV6(), (ip) => {
        const { text } = describeAddress(ip);
        if (text) expect(describeAddress(text).text).toBe(text);
      }),
    );
  });
});
