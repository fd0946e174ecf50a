// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeAddress } from "../../../src/network/describeAddress.js";

describe("an address", () => {
  it.each([
    ["8.8.8.8", "8.8.8.8", "public"],
    ["1.1.1.1", "1.1.1.1", "public"],
    ["2a02:908:1::5", "2a02:908:1::5", "public"],
    ["127.0.0.1", "127.0.0.1", "this-computer"],
    ["::1", "::1", "this-computer"],
    ["0:0:0:0:0:0:0:1", "::1", "this-computer"],
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
    ["3fff:fff::1", "3fff:fff::1", "documentation"],
    ["3fff::1", "3fff::1", "documentation"],
    ["3fff:1000::1", "3fff:1000::1", "public"],
    ["224.0.0.251", "224.0.0.251", "reserved"],
    ["255.255.255.255", "255.255.255.255", "reserved"],
    ["198.18.0.1", "198.18.0.1", "reserved"],
    ["ff02::fb", "ff02::fb", "reserved"],
    ["200::1", "200::1", "reserved"],
  ])("%s is printed as %s, and is %s", (ip, text, kind) => {
    expect(describeAddress(ip)).toEqual({ text, kind });
  });

  it.each([
    ["one zero group stays, as RFC 5952 wants", "2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
    ["the first of two equal runs is the short one", "2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
    ["an IPv4-mapped one is IPv4", "::ffff:198.51.100.7", "198.51.100.7"],
    ["an IPv4-mapped one in hexadecimals is IPv4", "::ffff:c633:6407", "198.51.100.7"],
    ["an IPv4-mapped one, written in full", "0:0:0:0:0:FFFF:C633:6407", "198.51.100.7"],
    ["one that was translated from IPv4 is IPv4", "64:ff9b::c633:6407", "198.51.100.7"],
    ["white space around it does not count", " \t198.51.100.7\r\n", "198.51.100.7"],
    ["a port is not part of it", "198.51.100.7:51812", "198.51.100.7"],
    ["a port after brackets is not part of it", "[2001:db8::1]:443", "2001:db8::1"],
    ["brackets are not part of it", "[2001:db8::1]", "2001:db8::1"],
    ["a zone is not part of it", "fe80::1%eth0", "fe80::1"],
    ["a mask of all its bits is not part of it, as PostgreSQL writes", "1.2.3.4/32", "1.2.3.4"],
    ["in IPv6 as well", "2001:DB8::1/128", "2001:db8::1"],
    ["a mapped one with all its bits is IPv4", "::ffff:198.51.100.7/128", "198.51.100.7"],
    ["a zone in a URL is not part of it", "[fe80::1%25en0]:8080", "fe80::1"],
  ])("%s", (_, ip, text) => {
    expect(describeAddress(ip)).toMatchObject({ text });
    expect(describeAddress(ip)).not.toHaveProperty("viaProxy");
  });

  it.each([
    ["203.0.113.5, 10.0.0.1", "203.0.113.5"],
    ["203.0.113.5,198.51.100.2:80,[2001:db8::7]", "203.0.113.5"],
    ["10.0.0.7, 203.0.113.5", "10.0.0.7"],
    ["[2001:db8::1]:4711, 198.51.100.2", "2001:db8::1"],
    ["for=192.0.2.60;proto=http;by=203.0.113.43", "192.0.2.60"],
    ['for="[2001:db8:cafe::17]:4711"', "2001:db8:cafe::17"],
    ['proto=https; For="192.0.2.43:47011" ;by=203.0.113.43, for=198.51.100.17', "192.0.2.43"],
  ])("shows the client’s address, not the proxy’s: %s", (ip, text) => {
    expect(describeAddress(ip)).toMatchObject({ text, viaProxy: true });
  });

  it.each([
    "",
    " ",
    ",",
    // These are networks, so they are nobody's address.
    "203.0.113.0/24",
    "2001:db8::/32",
    "203.0.113.9/128",
    "203.0.113.9/0",
    "2001:db8::1/129",
    "unknown",
    "null",
    "undefined",
    "localhost",
    "256.1.1.1",
    "1.2.3",
    "1.2.3.4.5",
    "010.0.0.1",
    "0x7f.0.0.1",
    "2130706433",
    "1.2.3.4:99999999",
    "1.2.3.4:x",
    "::g",
    "1::2::3",
    "1:2:3:4:5:6:7:8:9",
    "fe80::1%<script>",
    "<b>1.1.1.1</b>",
    "[::1",
    "[127.0.0.1]]",
    "::1/../../admin",
    "152.0.0.0 Safari",
    // These stand for "none". Some backends write them over a deleted address.
    "0.0.0.0",
    "::",
    // When a proxy hides its client, do not take the proxy for the client.
    "unknown, 203.0.113.5",
    ", 203.0.113.5",
    "for=_hidden, for=203.0.113.5",
    'for="_gazonk"',
  ])("%j is unknown, and not echoed", (ip) => {
    expect(describeAddress(ip)).toEqual({ kind: "unknown" });
  });

  it("of any text is readable or unknown, short, and never a throw", () => {
    const piece = fc.constantFrom(
      ...Array.from("0123456789abcdefABCDEF:.,;%[]\"'<>= \n\u202e"),
      "for=",
      "::ffff:",
      "127.0.0.1",
      "fe80::1",
      "%eth0",
      ":443",
    );
    const likeAddresses = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
    const texts = fc.oneof(fc.string({ unit: "binary" }), likeAddresses, fc.ipV4(), fc.ipV6());
    fc.assert(
      fc.property(texts, (ip) => {
        const { text, kind, viaProxy } = describeAddress(ip);
        expect(text === undefined).toBe(kind === "unknown");
        expect(text ?? "::").toMatch(/^[\da-f:.]{2,39}$/);
        expect([true, undefined]).toContain(viaProxy);
      }),
      { numRuns: 2_000 },
    );
  });

  it("of 100 kB is read no further than its first 200 characters, so it costs no more", () => {
    const unit = fc.constantFrom(
      "1",
      ":",
      ".",
      "%",
      "[",
      '"',
      ",",
      ";",
      "for=",
      " ",
      "0:",
      "\u200b",
    );
    fc.assert(
      fc.property(unit, fc.constantFrom("", "1.2.3.4", "for="), (many, start) => {
        const ip = start + many.repeat(100_000);
        const address = describeAddress(ip);
        expect(address).toEqual(describeAddress(ip.slice(0, 200)));
        expect((address.text ?? "").length).toBeLessThan(40);
      }),
    );
  });
});
