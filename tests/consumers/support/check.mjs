import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createBackend } from "./backend.mjs";
import { lockedDown, startFront } from "./front.mjs";
import { hydration } from "./hydration.mjs";
import { manifestOf } from "./manifest.mjs";
import { run } from "./run.mjs";
import { scenario } from "./scenario.mjs";
import { freePort, serve } from "./serve.mjs";

/** The place of a fault is gone, so its absence proves nothing. */
export class NotPlanted extends Error {}

/**
 * Installs, builds, serves and uses one consumer; rejects with what went wrong.
 *
 * @param {string} name
 * @param {{ here: string, work: string, tarball: string, browser: import("playwright").Browser }} tools
 * @param {import("../faults.mjs").Fault} [fault] Planted in what was installed.
 */
export async function check(name, { here, work, tarball, browser }, fault) {
  const { consumer, ...manifest } = manifestOf(here, name);
  const cwd = join(work, name);
  const log = join(work, `${name}.log`);
  rmSync(cwd, { recursive: true, force: true });
  cpSync(join(here, name), cwd, { recursive: true });
  const dependencies = { ...manifest.dependencies, "react-active-sessions": `file:${tarball}` };
  writeFileSync(join(cwd, "package.json"), JSON.stringify({ ...manifest, dependencies }));
  await run("npm install --no-audit --no-fund --prefer-offline --include=dev", { cwd, log });
  if (fault) plant(cwd, fault);
  const env = {
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
    PATH: `${join(cwd, "node_modules/.bin")}:${process.env.PATH}`,
    // Neither the browser's zone nor UTC.
    TZ: "America/Sao_Paulo",
  };
  await run(consumer.build, { cwd, env, log });

  const port = consumer.start && (await freePort());
  const stop = port && (await serve(consumer.start, { cwd, port, env }));
  const front = await startFront(createBackend(), {
    folder: consumer.folder && join(cwd, consumer.folder),
    upstream: port,
    policy: consumer.policy && lockedDown,
  });
  const page = await browser.newPage({ locale: "en-US" });
  try {
    if (consumer.isServerRendered) await hydration(browser, front.origin);
    await scenario(page, front.origin);
  } finally {
    await page.close();
    front.stop();
    stop?.();
  }
}

/**
 * @param {string} cwd
 * @param {import("../faults.mjs").Fault} fault
 */
function plant(cwd, { file, find, replace }) {
  const path = join(cwd, "node_modules/react-active-sessions", file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(find)) throw new NotPlanted(`${file} has no ${find}`);
  writeFileSync(
    path,
    text.replace(find, () => replace),
  );
}
