// @vitest-environment node
import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { describe, expect, it } from "vitest";
import { type AddressKind, describeAddress } from "../../../src/network/describeAddress.js";

/** The kinds of the ranges, by the oracle's names. Every other range must be `public` or `reserved`. */
const kinds: Partial<Record<string, AddressKind>> = {
  unicast: "public",
  unspecified: "unknown",
  loopback: "this-computer",
  private: "local-network",
  uniqueLocal: "local-network",
  carrierGradeNat: "carrier-nat",
  linkLocal: "link-local",
  multicast: "reserved",
  broadcast: "reserved",
};

/**
 * Whether an IPv6 address is in use. When it does not begin with the bits 001, it belongs to nobody, even if
 * the oracle has no name for its range.
 */
const isGivenOut = (address: ipaddr.IPv6) => address.parts[0]! >> 13 === 1;

/** Octets and groups that lie in a special range, or next to one. */
const octetsBeside =
  "0 1 2 9 10 11 16 31 32 51 63 64 99 100 101 113 126 127 128 168 169 170 171 172 173 191 192 193 198 203 223 224 239 240 254 255";
const beside = fc.constantFrom(...octetsBeside.split(" ").map(Number));
const octet = fc.oneof(fc.nat({ max: 255 }), beside);
const octets = fc.tuple(octet, octet, octet, octet);

const groupsBeside =
  "1 64 ff9b 2001 2002 db8 3fff fff 1000 1fff 4000 fc00 fdff fe00 fe80 febf fec0 ff00 ff02 ffff";
const group = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  fc.nat({ max: 0xffff }),
  fc.constantFrom(...groupsBeside.split(" ").map((hex) => Number.parseInt(hex, 16))),
);
const groups = fc.array(group, { minLength: 8, maxLength: 8 });

/**
 * How a backend may write an IPv6 address: with or without leading zeros, in upper or lower case, with a port
 * or a zone.
 */
const spelling = fc.record({
  isPadded: fc.boolean(),
  isUpper: fc.boolean(),
  /** The group where "::" may replace a run of zeros. It does so only when a run begins there. */
  run: fc.nat({ max: 7 }),
  isDotted: fc.boolean(),
  around: fc.constantFrom("%", "[%]", "[%]:443", '"[%]:443"', " % ", "%\n"),
  zone: fc.constantFrom("", "", "%eth0", "%25en0", "%12"),
});

function spell(parts: number[], { isPadded, isUpper, run, isDotted, around, zone }: Spelling) {
  const hex = parts.map((part) => part.toString(16).padStart(isPadded ? 4 : 0, "0"));
  const [high = 0, low = 0] = parts.slice(6);
  if (isDotted) hex.splice(6, 2, [high >> 8, high & 255, low >> 8, low & 255].join("."));
  let end = run;
  while (end < hex.length && /^0+$/.test(hex[end]!)) end += 1;
  const text =
    end > run ? `${hex.slice(0, run).join(":")}::${hex.slice(end).join(":")}` : hex.join(":");
  const spelled = (isUpper ? text.toUpperCase() : text) + zone;
  return around.replace("%", () => spelled);
}
type Spelling = typeof spelling extends fc.Arbitrary<infer Value> ? Value : never;

const options = { numRuns: 5_000 };

describe("every address, compared with ipaddr.js", () => {
  it("IPv4 is printed as it is, and is of the same kind", () => {
    const around = fc.constantFrom("%", " %", "%:443", '"%:8080"', "[%]", "::ffff:%", "::FFFF:%");
    fc.assert(
      fc.property(octets, around, (parts, where) => {
        const oracle = new ipaddr.IPv4(parts);
        const { text, kind } = describeAddress(where.replace("%", oracle.toString()));
        const isExample = ["192.0.2.", "198.51.100.", "203.0.113."].some((net) =>
          oracle.toString().startsWith(net),
        );
        const expected = isExample ? "documentation" : kinds[oracle.range()];
        expect(text).toBe(expected === "unknown" ? undefined : oracle.toString());
        if (expected) expect(kind).toBe(expected);
        else expect(["reserved", "public"]).toContain(kind);
      }),
      options,
    );
  });

  it("IPv6 in any spelling has the one of RFC 5952, and is of the same kind", () => {
    fc.assert(
      fc.property(groups, spelling, (parts, how) => {
        const oracle = new ipaddr.IPv6(parts);
        const { text, kind } = describeAddress(spell(parts, how));
        if (["ipv4Mapped", "rfc6052"].includes(oracle.range())) return;
        const isExample =
          (parts[0] === 0x2001 && parts[1] === 0xdb8) ||
          (parts[0] === 0x3fff && parts[1]! < 0x1000);
        const named = isExample ? "documentation" : kinds[oracle.range()];
        const expected = named === "public" && !isGivenOut(oracle) ? "reserved" : named;
        expect(text).toBe(expected === "unknown" ? undefined : oracle.toRFC5952String());
        if (expected) expect(kind).toBe(expected);
        else expect(kind).toBe(isGivenOut(oracle) ? "public" : "reserved");
      }),
      options,
    );
  });

  it("IPv6 that stands for IPv4 is printed, and judged, as that", () => {
    const prefix = fc.constantFrom([0, 0, 0, 0, 0, 0xffff], [0x64, 0xff9b, 0, 0, 0, 0]);
    const word = fc.integer({ min: 0x100, max: 0xffff });
    fc.assert(
      fc.property(prefix, word, word, spelling, (front, high, low, how) => {
        const ipv4 = [high >> 8, high & 255, low >> 8, low & 255].join(".");
        expect(describeAddress(spell([...front, high, low], how))).toEqual(describeAddress(ipv4));
      }),
      options,
    );
  });
});
