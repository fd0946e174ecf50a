import { build } from "esbuild";
import { gzipped } from "./weigh.mjs";

/**
 * Measures what `describeDevice` adds to ua-parser-js, isbot included. It bundles each alone and subtracts.
 *
 * @param {string} folder The folder into which the kit was unpacked.
 * @returns {Promise<number>} Bytes after gzip.
 */
export async function parserLayer(folder) {
  const module = "./node_modules/react-active-sessions/dist/device/describeDevice.js";
  const whole = await sizeOf(`export { describeDevice } from "${module}";`, folder);
  return whole - (await sizeOf('export { UAParser } from "ua-parser-js";', folder));
}

/**
 * @param {string} contents
 * @param {string} folder
 */
async function sizeOf(contents, folder) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipped(outputFiles.map(({ contents: code }) => code));
}
