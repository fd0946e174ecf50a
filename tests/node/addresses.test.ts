import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { filesBelow, root } from "./architecture/sources.js";

/** RFC 5737, loopback, private, carrier NAT, link-local, and the address that means "none". */
const harmless =
  /^(192\.0\.2|198\.51\.100|203\.0\.113|127\.|10\.|192\.168|172\.(1[6-9]|2\d|3[01])\.|169\.254|100\.64|0\.0\.0\.0)/;
/** Tests of address ranges. They contain the addresses next to a range, and texts that are no address. */
const aboutRanges = ["tests/unit/network/address.test.ts", "tests/node/addresses.test.ts"];
/**
 * This file contains ranges that belong to nobody, and the IPv6 range of all public addresses. It contains no
 * address.
 */
const ranges = "demo/server/isPublicAddress.mjs";
/**
 * The only addresses that belong to somebody. They are published for general use, and a test needs a country
 * to look up.
 */
const published = "tests/data/publicResolver.ts";
/** These files contain versions of browsers and systems, as user agents and client hints have them. */
const agents = /^tests\/(data\/labelled-agents|unit\/device)\//;

const files = ["stories", ".storybook", "src", "demo", "tests"]
  .flatMap((folder) => filesBelow(folder))
  .filter((path) => /\.(tsx?|m?js|json)$/.test(path))
  .filter((path) => !/demo\/(data|dist)|\.storybook\/public|node_modules/.test(path))
  .filter((path) => ![...aboutRanges, ranges, published].includes(path) && !agents.test(path));

it("no story, test, fixture or demo holds an address that may be somebody's", () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((path) => {
    const text = readFileSync(new URL(path, root), "utf8");
    // Four numbers after a slash or a letter are a version in a user agent, so skip them.
    const addresses = text.match(/(?<![\w./-])\d{1,3}(\.\d{1,3}){3}(?![\w.])/g) ?? [];
    return addresses.filter((ip) => !harmless.test(ip)).map((ip) => `${path}: ${ip}`);
  });
  expect(found).toEqual([]);
});

it("IPv6 addresses are those for documentation (RFC 3849), loopback or private", () => {
  const found = files.flatMap((path) => {
    const text = readFileSync(new URL(path, root), "utf8");
    const addresses = text.match(/(?<![\w:.-])[23][\da-f]{3}(:[\da-f]{0,4}){2,7}(?![\w:])/gi) ?? [];
    return addresses.filter((ip) => !/^2001:db8:/i.test(ip)).map((ip) => `${path}: ${ip}`);
  });
  expect(found).toEqual([]);
});
