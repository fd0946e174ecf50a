import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What `describeDevice` adds to ua-parser-js, isbot included: both bundled alone.
 *
 * @returns {Promise<number>} Bytes after gzip.
 */
export async function parserLayer() {
  const whole = await sizeOf('export { describeDevice } from "./dist/device/describeDevice.js";');
  return whole - (await sizeOf('export { UAParser } from "ua-parser-js";'));
}

/** @param {string} contents */
async function sizeOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
}
