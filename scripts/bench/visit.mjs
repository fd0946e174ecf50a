/**
 * What happens on a page before and during a measurement.
 *
 * @typedef {{
 *   rows: number, isWarm: boolean, hasMotion?: boolean,
 *   act?: "arrive" | "end" | "ask" | "tick" | "scroll",
 * }} Visit
 *
 * @typedef {{ cpu: number, script: number, first: number, all: number, heap: number, elements: number }} Measured
 *   `cpu`: milliseconds of CPU time of the main thread. `script`: the part of it in script. `first`: milliseconds
 *   until the first screen was painted. `all`: milliseconds until everything was painted. `heap`: bytes.
 */

const scrolledFrames = 120;

/**
 * Opens a page and measures one thing on it.
 *
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {Visit} visit
 * @param {number} limit The visit is given up after so many milliseconds.
 * @returns {Promise<Measured | undefined>} `undefined` when the visit was given up.
 */
export async function measure(browser, url, { rows, isWarm, hasMotion, act }, limit) {
  const context = await browser.newContext({
    viewport: { width: 900, height: 700 },
    reducedMotion: hasMotion ? "no-preference" : "reduce",
  });
  const page = await context.newPage();
  const timer = Promise.withResolvers?.() ?? deferred();
  const late = setTimeout(() => timer.resolve(undefined), limit);
  try {
    return await Promise.race([run(), timer.promise]);
  } finally {
    clearTimeout(late);
    await context.close();
  }

  async function run() {
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const read = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      const of = (/** @type {string} */ name) =>
        metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { cpu: of("TaskDuration") * 1000, script: of("ScriptDuration") * 1000 };
    };
    const heap = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      return usedSize;
    };
    await page.goto(act === "arrive" ? `${url}?rows=${rows}` : url);
    if (!(await page.evaluate(() => crossOriginIsolated)))
      throw new Error("The page is not cross-origin isolated, so its clock is too coarse.");
    if (act === "arrive") {
      const all = await page.evaluate(() => bench.arrive());
      return { cpu: 0, script: 0, first: all, all, heap: 0, elements: 0 };
    }
    if (isWarm) await page.evaluate(() => bench.warm());
    await page.evaluate((count) => bench.prepare(count), rows);
    const heapBefore = await heap();
    let before = await read();
    let shown = await page.evaluate(() => bench.show());
    // Wait, because work after the rows is part of their cost, such as code that loads when the page is idle.
    await page.waitForTimeout(500);
    let after = await read();
    const elements = await page.evaluate(() => bench.elements());
    const heapAfter = await heap();
    if (act) {
      if (act !== "scroll") await page.evaluate(() => bench.focus());
      before = await read();
      const took = await page.evaluate(
        ([what, frames]) => (what === "scroll" ? bench.scroll(frames) : bench[what]()),
        /** @type {const} */ ([act, scrolledFrames]),
      );
      after = await read();
      if (typeof took === "number") shown = { first: took, all: took };
    }
    return {
      cpu: after.cpu - before.cpu,
      script: after.script - before.script,
      ...shown,
      heap: heapAfter - heapBefore,
      elements,
    };
  }
}

function deferred() {
  /** @type {(value: undefined) => void} */
  let resolve = () => undefined;
  const promise = new Promise((done) => void (resolve = done));
  return { promise, resolve };
}
