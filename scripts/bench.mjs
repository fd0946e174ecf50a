// How much longer things take with the kit than with the bare libraries, on the built package:
// `npm run build && npm run bench`. Ratios only: a time says more of the machine than of the code.
import { compare } from "./bench/compare.mjs";
import { openPage } from "./bench/inBrowser.mjs";
import { pairs } from "./bench/inNode.mjs";

const page = await openPage();
console.log("times as long as the bare way (half of all rounds lie between)\n");
for (const { name, ours, bare, against } of [...pairs, ...page.pairs]) {
  const { ratio, low, high } = await compare(ours, bare);
  const spread = `(${low.toFixed(2)} to ${high.toFixed(2)})`;
  console.log(`${ratio.toFixed(2).padStart(6)}  ${spread.padEnd(16)}  ${name}; against ${against}`);
}
await page.close();
