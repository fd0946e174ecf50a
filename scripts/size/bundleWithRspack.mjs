import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rspack } from "@rspack/core";
import { entry, host } from "./application.mjs";

/**
 * Builds the application for production with Rspack. An application contains Rspack's runtime, which loads chunks,
 * once. It is in a separate chunk, which is left out.
 *
 * @param {string} folder
 * @returns {Promise<import("./weigh.mjs").Chunk[]>}
 */
export async function bundleWithRspack(folder) {
  const written = join(folder, "rspack");
  writeFileSync(join(folder, "entry.js"), entry);
  const compiler = rspack({
    mode: "production",
    context: folder,
    entry: "./entry.js",
    target: ["web", "es2022"],
    devtool: false,
    externalsType: "module",
    externals: host,
    output: { path: written, module: true, chunkFormat: "module" },
    optimization: { runtimeChunk: { name: "runtime" } },
  });
  /** @type {import("@rspack/core").Stats} */
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (result ? resolve(result) : reject(error)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only" }));
  const { chunks, chunkGraph } = stats.compilation;
  const made = [...chunks]
    .filter(({ name }) => name !== "runtime")
    .map((chunk) => ({
      name: String(chunk.id),
      code: [...chunk.files].map((file) => readFileSync(join(written, file), "utf8")).join(""),
      isEntry: chunk.name === "main",
      imports: loadedWith(chunk),
      modules: chunkGraph.getChunkModules(chunk).flatMap(pathsIn),
    }));
  await new Promise((resolve) => compiler.close(resolve));
  return made;
}

/**
 * Returns the chunks that are always loaded together with this one. The runtime loads them, because no chunk imports
 * another.
 *
 * @param {import("@rspack/core").Chunk} chunk
 */
function loadedWith(chunk) {
  const [some, ...others] = chunk.groupsIterable;
  return [...(some?.chunks ?? [])]
    .filter((one) => others.every((group) => group.chunks.includes(one)))
    .map(({ id }) => String(id));
}

/**
 * Returns the paths in a module. Rspack may have combined several modules into one.
 *
 * @param {import("@rspack/core").Module} module
 * @returns {string[]}
 */
function pathsIn(module) {
  if ("modules" in module) {
    return /** @type {import("@rspack/core").Module[]} */ (module.modules).flatMap(pathsIn);
  }
  return "resource" in module ? [String(module.resource)] : [];
}
