/**
 * Collects what a page writes to the console as an error or a warning, its uncaught errors, and its violations of the
 * content security policy.
 *
 * @param {import("playwright").Page} page
 * @returns {Promise<string[]>}
 */
export async function watchConsole(page) {
  /** @type {string[]} */
  const noise = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) noise.push(message.text());
  });
  page.on("pageerror", (error) => noise.push(String(error)));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`violates ${violatedDirective}: ${blockedURI}`),
    );
  });
  return noise;
}
