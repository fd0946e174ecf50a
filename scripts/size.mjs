// Measures what users load and install: `npm run size`. It uses the packed package, so run `npm run build` first.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { freeLicences } from "./licences.mjs";
import { application } from "./size/application.mjs";
import { bundleWithEsbuild } from "./size/bundleWithEsbuild.mjs";
import { bundleWithRspack } from "./size/bundleWithRspack.mjs";
import { bundleWithVite } from "./size/bundleWithVite.mjs";
import { weighClients } from "./size/clients.mjs";
import { compare } from "./size/compare.mjs";
import { install } from "./size/install.mjs";
import { parserLayer } from "./size/parserLayer.mjs";
import { gzipped, sumOf, weigh } from "./size/weigh.mjs";

// Limits in KiB after gzip, except `packages`, which is a number of packages. They are close to the present sizes, so
// that no growth goes unnoticed. The planned sizes are smaller: 12 for the first load, 42 for all chunks, 5 for the styles, 6 for "over
// ua-parser-js" (0.5 of it for the quick path for common strings), and 75 for the element. The element has all of
// these in one file, with Preact and react-query.
const budgets = {
  "first load": 18.16,
  "to show usual devices": 42.37,
  "all chunks": 71.03,
  styles: 5.18,
  packages: 9,
  "over ua-parser-js": 8.18,
  element: 91.2,
  // What each of these clients adds to the code that all clients share.
  clerk: 1.5,
  kratos: 1.53,
  keycloak: 1.5,
};
const kib = (/** @type {number} */ bytes) => Math.round((bytes / 1024) * 100) / 100;

const folder = application();
const { chunks, styles } = await bundleWithVite(folder);
const withoutParser = sumOf((await bundleWithVite(folder, [/^ua-parser-js$/])).chunks);
const own = sumOf((await bundleWithVite(folder, [/^ua-parser-js$/, /^date-fns/])).chunks);
const withHelper = sumOf((await bundleWithVite(folder, [], { withHelper: true })).chunks);
const bundlers = {
  Vite: weigh(chunks),
  Rspack: weigh(await bundleWithRspack(folder)),
  esbuild: weigh(await bundleWithEsbuild(folder)),
};
const whole = bundlers.Vite;
const packages = install();
const element = readFileSync(join(folder, "node_modules/react-active-sessions/dist/element.js"));

const measured = new Map([
  ["first load", kib(whole.first)],
  ["to show usual devices", kib(whole.usual)],
  ["all chunks", kib(whole.all)],
  ["styles", kib(gzipped(styles))],
  ["packages", packages.length],
  ["over ua-parser-js", kib(await parserLayer(folder))],
  ["element", kib(gzipped([element]))],
]);
for (const [name, bytes] of await weighClients(folder, ["clerk", "kratos", "keycloak"])) {
  measured.set(name, kib(bytes));
}
let isOver = false;
for (const [what, budget] of Object.entries(budgets)) {
  const value = measured.get(what) ?? Number.NaN;
  const isWithin = value <= budget;
  isOver ||= !isWithin;
  console.log(`${isWithin ? "ok  " : "OVER"} ${what}: ${value} of ${budget}`);
}
console.log(`     of all chunks: ua-parser-js ${kib(whole.all - withoutParser)}, \
date-fns ${kib(withoutParser - own)}, the kit ${kib(own)}; \
the whole is ${(whole.all / own).toFixed(2)} times the kit's own code`);
console.log(`     left out as the host's: Vite's loader of lazy chunks, \
${kib(withHelper - whole.all)}, once for an application`);
for (const [bundler, { first, usual, shown, all }] of Object.entries(bundlers)) {
  console.log(`     ${bundler}: first load ${kib(first)}, \
to show usual devices ${kib(usual)}, to show any ${kib(shown)}, all ${kib(all)}`);
}
const apart = compare(bundlers);
isOver ||= apart.length > 0;
for (const what of apart) console.log(`NOT  alike, ${what}`);
if (apart.length === 0) console.log("ok   the bundlers come out alike");
for (const { name, version, license } of packages) {
  const isFree = freeLicences.test(license);
  isOver ||= !isFree;
  console.log(`${isFree ? "ok  " : "NOT "} ${name}@${version}: ${license}`);
}
process.exit(isOver ? 1 : 0);
