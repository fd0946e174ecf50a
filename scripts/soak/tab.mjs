/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {{ timers: number, listeners: number, channels: number, all: number, heapKiB: number }} Leftovers */

/**
 * Opens one tab of the browser. It can do random actions of a person, and measure the memory of the page.
 *
 * @param {{ context: import("playwright").BrowserContext, url: string, random: Random, mayReload: boolean, faults: string[] }} options
 */
export async function openTab({ context, url, random, mayReload, faults }) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("HeapProfiler.enable");
  page.on("pageerror", (error) => faults.push(`an error in the page: ${error.stack}`));
  page.on("console", (message) => {
    // Chromium itself logs this when an answer is an error, or when there is no answer.
    const isAnswer = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isAnswer) faults.push(`the console: ${message.text()}`);
  });
  await page.goto(url);

  const mount = () => page.evaluate(() => soak.mount());
  const unmount = () => page.evaluate(() => soak.unmount());

  /** Presses one of the elements that match a selector at this moment. @param {string} selector */
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

  /** Opens the details of one row, or closes the open ones. More open rows would need more memory, which is no leak. */
  const openDetails = async () =>
    (await press('[data-sessions="row-name"][aria-expanded="true"]')) ||
    press('[data-sessions="row-name"]');

  /** Reloads the page. When it is offline, does nothing, because the browser would show its own error page. */
  const loadAnew = async () => {
    if (await page.evaluate(() => navigator.onLine)) await page.reload().then(() => shown);
  };
  // Show the list again after each reload, because the kit itself offers one when its code could not be loaded.
  /** @type {Promise<void> | undefined} */
  let shown;
  page.on("load", () => void (shown = mount().catch(() => undefined)));

  // Leave out "Sign in again", because it calls `onSignedOut` a second time, as intended.
  const present = 'section:not([data-status="signed-out"]) [data-sessions="button"]';
  /** @type {[number, string, () => Promise<unknown>][]} What a person does: how often, its name, and the action. */
  const habits = [
    [30, "press sign out", () => press('[data-sessions="row"] [data-sessions="revoke"]')],
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
    /** Does one random action. When a question is open, answers it first, as a person does. */
    async act() {
      if ((await page.locator("dialog[open]").count()) > 0) {
        // Rarely end all others, because the account would never reach its size otherwise.
        await press(random.chance(0.03) ? "dialog button" : "dialog button:first-of-type");
        return;
      }
      if (random.chance(0.7) && (await press('[data-sessions="confirm-actions"] button'))) return;
      let at = random.next() * habits.reduce((sum, [often]) => sum + often, 0);
      const habit = habits.find(([often]) => (at -= often) < 0);
      await habit?.[2]();
    },
    /** Opens everything once, because some objects are created on first use. Playwright adds listeners, too. */
    async tryAll() {
      await page.locator("dialog[open]").count();
      await press('[data-sessions="revoke-others"]');
      await press("dialog button:first-of-type");
      await press('[data-sessions="row-name"]');
      await press('[data-sessions="row"] [data-sessions="revoke"]');
      await press('[data-sessions="confirm-actions"] button:first-of-type');
    },
    read: () => page.evaluate(() => soak.read()),
    takeHandedOver: () => page.evaluate(() => soak.takeHandedOver()),
    /** Returns the bytes in use after garbage collection. */
    async heap() {
      await devtools.send("HeapProfiler.collectGarbage");
      const { usedSize } = await devtools.send("Runtime.getHeapUsage");
      return usedSize;
    },
    /** Returns where each waiting timer was set, which helps to find a leak. */
    timers: () => page.evaluate(() => Reflect.get(globalThis, "timersOf")()),
    /** @returns {Promise<Leftovers>} `all`: the number of all listeners in the engine. */
    async leftovers() {
      await devtools.send("HeapProfiler.collectGarbage");
      const { usedSize } = await devtools.send("Runtime.getHeapUsage");
      const { jsEventListeners } = await devtools.send("Memory.getDOMCounters");
      const own = await page.evaluate(() => Reflect.get(globalThis, "leftovers")());
      return { ...own, all: jsEventListeners, heapKiB: Math.round(usedSize / 1024) };
    },
    /** Moves the pointer and the focus away from the rows, so that the list no longer holds them still. */
    async letGo() {
      // Close selection and questions first, because new rows wait while one of them is open.
      await press("dialog button:first-of-type");
      await press('[data-sessions="confirm-actions"] button:first-of-type');
      const cancel = page
        .locator('[data-sessions="action-bar"]')
        .getByRole("button", { name: "Cancel" });
      if (await cancel.isVisible()) await cancel.click();
      await page.mouse.move(0, 0);
      await page.keyboard.press("Escape");
      // Wait, because a closed dialog first moves the focus back.
      await page.waitForTimeout(500);
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
    },
  };
}
