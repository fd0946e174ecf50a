import { build } from "esbuild";
import { gzipped } from "./weigh.mjs";

/**
 * What `describeDevice` adds to ua-parser-js, isbot included: both bundled alone.
 *
 * @param {string} folder Where the package was unpacked.
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
