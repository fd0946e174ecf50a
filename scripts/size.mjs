// What users load and install: `npm run size`, on the built package (`npm run build` first).
import { bundle } from "./size/bundle.mjs";
import { install } from "./size/install.mjs";
import { parserLayer } from "./size/parserLayer.mjs";

// KiB after gzip: where the kit is, so that nothing grows unseen. The plan is 12 for the first load, 42 for
// all chunks and 6 over ua-parser-js, of which the quick path for common strings is 0.5.
const budgets = {
  "first load": 15.5,
  "all chunks": 54.9,
  styles: 4.5,
  packages: 9,
  "over ua-parser-js": 7,
};
const licences = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|Unlicense|CC0-1\.0|0BSD)$/;
const kib = (/** @type {number} */ bytes) => Math.round((bytes / 1024) * 100) / 100;

const whole = await bundle();
const withoutParser = await bundle([/^ua-parser-js$/]);
const own = await bundle([/^ua-parser-js$/, /^date-fns/]);
const withHelper = await bundle([], { withHelper: true });
const packages = install();

const measured = new Map([
  ["first load", kib(whole.first)],
  ["all chunks", kib(whole.all)],
  ["styles", kib(whole.styles)],
  ["packages", packages.length],
  ["over ua-parser-js", kib(await parserLayer())],
]);
let isOver = false;
for (const [what, budget] of Object.entries(budgets)) {
  const value = measured.get(what) ?? Number.NaN;
  const isWithin = value <= budget;
  isOver ||= !isWithin;
  console.log(`${isWithin ? "ok  " : "OVER"} ${what}: ${value} of ${budget}`);
}
console.log(`     of all chunks: ua-parser-js ${kib(whole.all - withoutParser.all)}, \
date-fns ${kib(withoutParser.all - own.all)}, the kit ${kib(own.all)}; \
the whole is ${(whole.all / own.all).toFixed(2)} times the kit's own code`);
console.log(`     left out as the host's: Vite's loader of lazy chunks, \
${kib(withHelper.all - whole.all)}, once for an application`);
for (const { name, version, license } of packages) {
  const isFree = licences.test(license);
  isOver ||= !isFree;
  console.log(`${isFree ? "ok  " : "NOT "} ${name}@${version}: ${license}`);
}
process.exit(isOver ? 1 : 0);
