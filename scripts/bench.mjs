// Measures what the packed kit costs in a browser, compared with bare React rows in the same run:
// `npm run build && npm run bench`.
// `--write` writes the table, its chart and the commit to docs.
// `--peers` also installs other kits into bench/peers and measures them.
// `--check` fails when a figure is above its limit.
// `--most 1000 --rounds 3` is a short run for while you work.
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { chart } from "./bench/chart.mjs";
import { kit, namePeers, peers } from "./bench/lists.mjs";
import { run } from "./bench/run.mjs";
import { servePages } from "./bench/servePages.mjs";
import { table } from "./bench/table.mjs";
import { browserArgs, findBrowser } from "./browser.mjs";

if (!existsSync(new URL("../dist/index.js", import.meta.url))) {
  console.error("There is no dist/index.js to measure. Run `npm run build` first.");
  process.exit(1);
}
const { values } = parseArgs({
  options: {
    write: { type: "boolean" },
    check: { type: "boolean" },
    peers: { type: "boolean", default: false },
    most: { type: "string", default: "10000" },
    rounds: { type: "string", default: "5" },
  },
});
const lists = values.peers ? [kit, ...peers] : [kit];
const names = lists.map(({ name }) => name);
const limitMs = 45_000;
const rounds = Number(values.rounds);

const server = await servePages(async (outDir) => {
  if (!values.peers) return;
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  const cwd = new URL("bench/peers", import.meta.url);
  execFileSync("npm", ["ci", ...flags], { cwd, stdio: "inherit" });
  // Import this only now, because it imports packages that `npm ci` has just installed.
  const { buildPeers } = await import("./bench/peers/buildPeers.mjs");
  await buildPeers(
    peers.map(({ name }) => name),
    outDir,
  );
});
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: browserArgs,
});
try {
  const { rows, elements } = await run(browser, server.url, lists, {
    limitMs,
    rounds,
    most: Number(values.most),
  });
  const git = (/** @type {string[]} */ ...args) => execFileSync("git", args, { encoding: "utf8" });
  const changed = git("status", "--porcelain", "--", "src") === "" ? "" : " with changes";
  const commit = `${git("rev-parse", "--short", "HEAD").trim()}${changed}`;
  const counts = Object.entries(elements).map(([list, count]) => `${list} ${count.toFixed(1)}`);
  const origin = `Medians of ${rounds} pages each; ${browser.version()}; commit ${commit}.`;
  const text = `${table(rows, names)}

Elements per row, with 1,000 rows: ${counts.join(", ")}.
${origin}
A figure is "too slow" when one page takes longer than ${limitMs / 1000} s.
${values.peers ? `${namePeers()}\n` : ""}`;
  console.log(text);
  if (values.write) {
    const command = `npm run bench -- ${values.peers ? "--peers " : ""}--write`;
    const picture = `![${names.join(", ")}: each figure of the table below as a bar, on a log scale](bench.svg)`;
    const title = `# What the list costs\n\nWritten by \`${command}\`.\n\n${picture}\n\n`;
    writeFileSync(new URL("../docs/bench.md", import.meta.url), title + text);
    writeFileSync(new URL("../docs/bench.svg", import.meta.url), chart(rows, names, origin));
  }
  const missed = rows.filter(({ must, ratios }) => !(must === undefined || ratios.kit <= must));
  if (values.check && missed.length > 0) {
    console.error(
      `These figures are above their limit: ${missed.map(({ name }) => name).join("; ")}`,
    );
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
