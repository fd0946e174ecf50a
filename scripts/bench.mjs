// How much longer things take with the kit than with the bare libraries, on the built package:
// `npm run build && npm run bench`. Ratios only: a time says more of the machine than of the code.
import { existsSync } from "node:fs";
import { compare } from "./bench/compare.mjs";

if (!existsSync(new URL("../dist/index.js", import.meta.url))) {
  console.error("There is no dist/index.js to measure: run `npm run build` first.");
  process.exit(1);
}
const { openPage } = await import("./bench/inBrowser.mjs");
const { pairs } = await import("./bench/inNode.mjs");

const page = await openPage();
try {
  console.log("times as long as the bare way (half of all rounds lie between)\n");
  for (const { name, ours, bare, against } of [...pairs, ...page.pairs]) {
    const { ratio, low, high } = await compare(ours, bare);
    const spread = `(${low.toFixed(2)} to ${high.toFixed(2)})`;
    console.log(
      `${ratio.toFixed(2).padStart(6)}  ${spread.padEnd(16)}  ${name}; against ${against}`,
    );
  }
} finally {
  await page.close();
}
