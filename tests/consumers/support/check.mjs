import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createBackend } from "./backend.mjs";
import { lockedDown, startFront } from "./front.mjs";
import { hydration } from "./hydration.mjs";
import { manifestOf } from "./manifest.mjs";
import { run } from "./run.mjs";
import { scenario } from "./scenario.mjs";
import { scenarios } from "./ownParts.mjs";
import { freePort, serve } from "./serve.mjs";

/** The text that a fault would replace is not in its file. The fault is not planted, so the run shows nothing. */
export class NotPlanted extends Error {}

/**
 * Installs, builds, serves and uses one consumer. When a step fails, rejects with its error.
 *
 * @param {string} name
 * @param {{ here: string, work: string, tarball: string, browser: import("playwright").Browser }} tools
 * @param {import("../faults.mjs").Fault} [fault] A fault to put into the installed package.
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
  if (consumer.registry) addItem(join(here, "../..", consumer.registry), cwd);
  if (fault) plant(cwd, fault);
  const env = {
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
    PATH: `${join(cwd, "node_modules/.bin")}:${process.env.PATH}`,
    // Use a time zone that is neither UTC nor the browser's.
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
    await (scenarios.get(consumer.scenario) ?? scenario)(page, front.origin);
  } finally {
    await page.close();
    front.stop();
    stop?.();
  }
}

/**
 * Writes the files of a registry item into an application, as `shadcn add` does.
 *
 * @param {string} item
 * @param {string} cwd
 */
function addItem(item, cwd) {
  for (const { target, content } of JSON.parse(readFileSync(item, "utf8")).files) {
    const path = join(cwd, "src", target);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
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
