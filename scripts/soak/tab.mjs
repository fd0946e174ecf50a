/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {{ timers: number, listeners: number, channels: number, all: number, heapKiB: number }} Leftovers */

/**
 * One tab of the browser: what a person does there at random, and what the page weighs.
 *
 * @param {{ context: import("playwright").BrowserContext, url: string, random: Random, mayReload: boolean, faults: string[] }} options
 */
export async function openTab({ context, url, random, mayReload, faults }) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("HeapProfiler.enable");
  page.on("pageerror", (error) => faults.push(`an error in the page: ${error.stack}`));
  page.on("console", (message) => {
    // Chromium's own word for an answer that is no success, or for none.
    const isAnswer = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isAnswer) faults.push(`the console: ${message.text()}`);
  });
  await page.goto(url);

  const mount = () => page.evaluate(() => soak.mount());
  const unmount = () => page.evaluate(() => soak.unmount());

  /** Presses one of what a selector finds, as it stands at that moment. @param {string} selector */
  const press = (selector) =>
    page.evaluate(
      ([some, at]) => {
        const buttons = [...document.querySelectorAll(some)];
        const button = buttons[Math.floor(at * buttons.length)];
        if (button instanceof HTMLElement) button.click();
        return buttons.length > 0;
      },
      /** @type {const} */ ([selector, random.next()]),
    );

  /** @param {string} state */
  const turn = (state) =>
    page.evaluate((next) => {
      Object.defineProperty(document, "visibilityState", { value: next, configurable: true });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    }, state);

  /** One at a time: rows that stay open weigh more, and that is no leak. */
  const openDetails = async () =>
    (await press('[data-sessions="device-name"][aria-expanded="true"]')) ||
    press('[data-sessions="device-name"]');

  /** Offline it would leave for the browser's own page. */
  const loadAnew = async () => {
    if (await page.evaluate(() => navigator.onLine)) await page.reload().then(mount);
  };

  // But for "Sign in again", which asks the host a second time, as it should.
  const present = 'section:not([data-status="signed-out"]) [data-sessions="button"]';
  /** @type {[number, string, () => Promise<unknown>][]} What a person does, by how often. */
  const habits = [
    [30, "press sign out", () => press('[data-sessions="card"] [data-sessions="revoke"]')],
    [6, "open details", openDetails],
    [8, "press what is there", () => press(present)],
    [2, "press all others", () => press('[data-sessions="revoke-others"]')],
    [12, "move the pointer", () => page.mouse.move(random.between(0, 900), random.between(0, 700))],
    [4, "press Tab", () => page.keyboard.press("Tab")],
    [3, "press Escape", () => page.keyboard.press("Escape")],
    [1, "leave and come back", () => unmount().then(mount)],
    [
      1,
      "look away",
      () =>
        turn("hidden")
          .then(() => page.waitForTimeout(500))
          .then(() => turn("visible")),
    ],
    [mayReload ? 1 : 0, "load anew", loadAnew],
  ];

  return {
    page,
    mount,
    unmount,
    isMeasured: !mayReload,
    /** One thing; an open question comes first, as it does for a person. */
    async act() {
      if ((await page.locator("dialog[open]").count()) > 0) {
        // All others are ended now and then, or the account never has its size.
        await press(random.chance(0.03) ? "dialog button" : "dialog button:first-of-type");
        return;
      }
      if (random.chance(0.7) && (await press('[data-sessions="strip-actions"] button'))) return;
      let at = random.next() * habits.reduce((sum, [often]) => sum + often, 0);
      const habit = habits.find(([often]) => (at -= often) < 0);
      await habit?.[2]();
    },
    /** What there is to open, once: some of it is made only then, and kept; Playwright listens, too. */
    async tryAll() {
      await page.locator("dialog[open]").count();
      await press('[data-sessions="revoke-others"]');
      await press("dialog button:first-of-type");
      await press('[data-sessions="device-name"]');
      await press('[data-sessions="card"] [data-sessions="revoke"]');
      await press('[data-sessions="strip-actions"] button:first-of-type');
    },
    read: () => page.evaluate(() => soak.read()),
    takeHandedOver: () => page.evaluate(() => soak.takeHandedOver()),
    /** Bytes that are in use after all garbage is collected. */
    async heap() {
      await devtools.send("HeapProfiler.collectGarbage");
      const { usedSize } = await devtools.send("Runtime.getHeapUsage");
      return usedSize;
    },
    /** What the timers are that wait, for the one who has to find where they come from. */
    timers: () => page.evaluate(() => Reflect.get(globalThis, "timersOf")()),
    /** @returns {Promise<Leftovers>} `all`: every listener that the engine knows. */
    async leftovers() {
      await devtools.send("HeapProfiler.collectGarbage");
      const { usedSize } = await devtools.send("Runtime.getHeapUsage");
      const { jsEventListeners } = await devtools.send("Memory.getDOMCounters");
      const own = await page.evaluate(() => Reflect.get(globalThis, "leftovers")());
      return { ...own, all: jsEventListeners, heapKiB: Math.round(usedSize / 1024) };
    },
    /** The pointer and the focus leave the rows, so that nothing is held still. */
    async letGo() {
      // Newcomers wait for as long as devices are being selected, or one is asked about.
      await press("dialog button:first-of-type");
      await press('[data-sessions="strip-actions"] button:first-of-type');
      const cancel = page.locator('[data-sessions="bar"]').getByRole("button", { name: "Cancel" });
      if (await cancel.isVisible()) await cancel.click();
      await page.mouse.move(0, 0);
      await page.keyboard.press("Escape");
      // What was closed gives the focus back first.
      await page.waitForTimeout(500);
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
    },
  };
}
