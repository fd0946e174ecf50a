// Runs four tabs of one browser with random actions on an unreliable server, for a given time:
// `npm run soak -- --minutes 30 --seed 7`. It writes the result to docs/soak.json.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import react from "@vitejs/plugin-react";
import { chromium } from "playwright";
import { build } from "vite";
import { browserArgs, findBrowser } from "./browser.mjs";
import { startBackend } from "./soak/backend.mjs";
import { countLeftovers } from "./soak/countLeftovers.mjs";
import { fit } from "./soak/fit.mjs";
import { createRandom } from "./soak/random.mjs";
import { openTab } from "./soak/tab.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
const [size, tabCount] = [200, 4];
/** After the first minutes, a heap may grow by at most this share of its size. */
const mostGrowth = 0.1;
const sampleMs = 5_000;
const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();

/** @type {string[]} */
const faults = [];
const folder = mkdtempSync(join(tmpdir(), "sessions-soak-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
console.log(
  `seed ${seed}, ${minutes} minutes: npm run soak -- --minutes ${minutes} --seed ${seed}`,
);

await build({
  configFile: false,
  root: join(root, "scripts/soak/page"),
  logLevel: "error",
  plugins: [react()],
  build: { outDir: folder, emptyOutDir: true, minify: false },
});
const backend = await startBackend({ seed, size, folder });
// Turn the compilers off, because the engine would compile more code over time and count it as the page's heap.
const interpreted = "--js-flags=--no-opt --no-maglev --no-sparkplug";
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...browserArgs, interpreted],
});
const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
await context.addInitScript(countLeftovers);
await context.request.get(`${backend.url}/sign-in`);

/** @type {Awaited<ReturnType<typeof openTab>>[]} */
const tabs = [];
for (let number = 0; number < tabCount; number++) {
  const random = createRandom(seed, `tab ${number}`);
  // The last tab is sometimes reloaded, so its heap is not measured.
  const mayReload = number === tabCount - 1;
  tabs.push(await openTab({ context, url: backend.url, random, mayReload, faults }));
}
const inAll = (/** @type {(tab: typeof tabs[number]) => Promise<unknown>} */ what) =>
  Promise.all(tabs.map(what));

// Show and remove each list once before counting, so that things that are created only once already exist.
await inAll((tab) => tab.mount());
await settled("at the start");
await inAll((tab) => tab.tryAll());
await inAll((tab) => tab.unmount());
const before = await Promise.all(tabs.map((tab) => tab.leftovers()));
await inAll((tab) => tab.mount());
await settled("before the first action");

const began = Date.now();
const end = began + minutes * 60_000;
/** @type {{ at: number, value: number }[][]} */
const heaps = tabs.map(() => []);
let actions = 0;
let sampled = 0;
let signOuts = 0;
const random = createRandom(seed, "driver");
backend.flap();
while (Date.now() < end && faults.length === 0) {
  await inAll((tab) => tab.act());
  actions += tabCount;
  if (random.chance(0.01)) backend.endOwn();
  if (random.chance(0.005)) await offline();
  if (!backend.isSignedIn()) await signInAgain();
  if (Date.now() - sampled > sampleMs) await sample();
  await pause(random.between(50, 250));
}
backend.calm();
// Wait longer than the client waits for an answer, so that no request is under way.
await pause(5_000);
await inAll((tab) => tab.letGo());
if (!backend.isSignedIn()) await signInAgain();
await settled("at the end");
await inAll((tab) => tab.unmount());
// Wait longer than any answer takes, and longer than react-query keeps unused data.
await pause(65_000);
const after = await Promise.all(tabs.map((tab) => tab.leftovers()));
const timers = await Promise.all(tabs.map((tab) => tab.timers()));
await browser.close();
backend.close();

const heap = heaps.filter((_, number) => tabs[number]?.isMeasured).map(flatness);
for (const { growth } of heap) {
  if (growth > mostGrowth) faults.push(`a heap grew by ${Math.round(growth * 100)} %`);
}
for (const [number, tab] of tabs.entries()) compare(number, tab.isMeasured);
report();

/** Handles the end of the session. Each tab must call `onSignedOut` once, and then all tabs sign in again. */
async function signInAgain() {
  signOuts += 1;
  const told = tabs.map(() => /** @type {string[]} */ ([]));
  const isTold = async () => {
    for (const [number, tab] of tabs.entries()) told[number]?.push(...(await tab.takeHandedOver()));
    return told.every((reasons) => reasons.length > 0);
  };
  if (!(await within(90_000, isTold))) {
    const states = await Promise.all(tabs.map((tab) => tab.read()));
    const words = states.map(({ state }, number) => `${state} ${told[number]?.join()}`);
    faults.push(`a tab did not notice that its session had ended: ${words.join("; ")}`);
  }
  await pause(2_000);
  await isTold();
  if (told.some((reasons) => reasons.length > 1)) {
    faults.push(`a tab called onSignedOut more than once: ${JSON.stringify(told)}`);
  }
  await inAll((tab) => tab.unmount());
  await context.request.get(`${backend.url}/sign-in`);
  await inAll((tab) => tab.mount());
}

async function offline() {
  await context.setOffline(true);
  await inAll((tab) => tab.act());
  await pause(2_000);
  await context.setOffline(false);
}

async function sample() {
  sampled = Date.now();
  for (const [number, tab] of tabs.entries()) {
    // Skip a tab that shows no list, because its heap would be too small.
    if ((await tab.read()).state !== "ready") continue;
    heaps[number]?.push({ at: Date.now() - began, value: await tab.heap() });
  }
}

/** Waits until every tab shows the sessions of the backend. @param {string} when */
async function settled(when) {
  /** @type {string[]} */
  let wrong = [];
  const isSame = async () => {
    const held = JSON.stringify([...backend.account.sessions.keys()].toSorted());
    const pages = await Promise.all(tabs.map((tab) => tab.read()));
    wrong = pages.flatMap(({ state, ids, rows, holds }, number) =>
      JSON.stringify(ids) === held && rows === ids.length
        ? []
        : [
            `tab ${number} is ${state}: ${rows} rows, ${ids.length} ids of ${backend.account.sessions.size}, held back by ${holds || "nothing"}`,
          ],
    );
    return wrong.length === 0;
  };
  if (!(await within(70_000, isSame))) faults.push(`${when} ${wrong.join("; ")}`);
}

/** @param {number} milliseconds @param {() => Promise<boolean>} isSo */
async function within(milliseconds, isSo) {
  const last = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > last) return false;
    await pause(250);
  }
  return true;
}

/** @param {{ at: number, value: number }[]} samples */
function flatness(samples) {
  // Leave out the first third, or at most five minutes, because caches are filled and code is parsed then.
  const first = Math.min(300_000, (minutes * 60_000) / 3);
  // Take the lowest value of each half minute, because a list that is being loaded only adds to the heap.
  /** @type {Map<number, { at: number, value: number }>} By half minute. */
  const lowest = new Map();
  for (const one of samples.filter(({ at }) => at > first)) {
    const half = Math.floor(one.at / 30_000);
    if (one.value < (lowest.get(half)?.value ?? Infinity)) lowest.set(half, one);
  }
  const { first: from, last: to, growth } = fit([...lowest.values()]);
  return { fromKiB: kib(from), toKiB: kib(to), growth: Math.round(growth * 1_000) / 1_000 };
}

/** @param {number} number @param {boolean} isWhole */
function compare(number, isWhole) {
  const [was, is] = [before[number], after[number]];
  for (const what of /** @type {const} */ (["timers", "listeners", "channels", "all"])) {
    if (!was || !is || (what === "all" && !isWhole)) continue;
    if (is[what] <= was[what]) continue;
    const which = what === "timers" ? `: ${timers[number].join("; ")}` : "";
    faults.push(
      `tab ${number}: it had ${was[what]} ${what} before, and has ${is[what]} now${which}`,
    );
  }
}

function report() {
  const result = {
    commit,
    result: faults.length === 0 ? "passed" : "failed",
    faults,
    minutes: Math.round((Date.now() - began) / 6_000) / 10,
    seed,
    tabs: tabCount,
    sessions: size,
    actions,
    signOuts,
    backend: backend.counts,
    heap: Object.fromEntries(heap.map((figures, number) => [`tab ${number}`, figures])),
    before: Object.fromEntries(before.map((figures, number) => [`tab ${number}`, figures])),
    after: Object.fromEntries(after.map((figures, number) => [`tab ${number}`, figures])),
  };
  const text = `${JSON.stringify(result, null, 2)}\n`;
  writeFileSync(join(root, "docs/soak.json"), text);
  console.log(text);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

/** @param {number} bytes */
function kib(bytes) {
  return Math.round(bytes / 1024);
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
