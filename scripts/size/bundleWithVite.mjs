import { join } from "node:path";
import { build } from "vite";
import { entry, host, styles } from "./application.mjs";

// Vite adds this module once to every application that has an `import()`, whatever `modulePreload` is. It loads the
// styles of lazy chunks, and the kit's lazy chunks have none. The host's bundler adds it, and the host's own lazy pages
// share it. So it is left out, as React is.
const preloadHelper = "\0vite/preload-helper.js";
const plainImport = "export const __vitePreload = (load) => load();";

/**
 * Builds the application for production with Vite. The host's own packages and Vite's loader of lazy chunks are left
 * out.
 *
 * @param {string} folder
 * @param {RegExp[]} left Modules to leave out as well, in order to see their size.
 * @param {{ withHelper?: boolean }} options `withHelper`: keep Vite's loader, in order to see its size.
 * @returns {Promise<{ chunks: import("./weigh.mjs").Chunk[], styles: (string | Uint8Array)[] }>}
 */
export async function bundleWithVite(folder, left = [], { withHelper = false } = {}) {
  const id = join(folder, "entry-of-vite.js");
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (source) => (source === "entry" ? id : null),
        load: (source) => (source === id ? styles + entry : null),
      },
      {
        name: "host-loader",
        enforce: "pre",
        load: (source) => (source === preloadHelper && !withHelper ? plainImport : null),
      },
    ],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: "entry",
        external: [...host, ...left],
      },
    },
  });
  const outputs = [result].flat().flatMap((built) => ("output" in built ? built.output : []));
  return {
    chunks: outputs
      .filter((output) => output.type === "chunk")
      .map(({ fileName, code, isEntry, imports, moduleIds }) => ({
        name: fileName,
        code,
        isEntry,
        imports,
        modules: moduleIds,
      })),
    styles: outputs.flatMap((output) =>
      output.type === "asset" && output.fileName.endsWith(".css") ? [output.source] : [],
    ),
  };
}
