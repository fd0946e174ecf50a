import { basename } from "node:path";
import { build } from "esbuild";
import { entry, host } from "./application.mjs";

/**
 * An import of what the host has, such as `import{useId as a}from"react";`. esbuild writes one for each module that
 * imports it; Vite and Rspack write one for each chunk. An application contains the host's packages and no such import.
 */
const importOfHost =
  /import(?:\{[^}]*\}|\*as \w+)from"(?:react|react-dom|@tanstack\/react-query)(?:\/[\w-]+)?";/g;

/**
 * Builds the application for production with esbuild, with code splitting. An application contains esbuild's helpers
 * for CommonJS once. They are in a separate chunk, which is left out.
 *
 * @param {string} folder
 * @returns {Promise<import("./weigh.mjs").Chunk[]>}
 */
export async function bundleWithEsbuild(folder) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: folder },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2022",
    metafile: true,
    write: false,
    logLevel: "error",
    plugins: [
      {
        name: "host",
        setup(builder) {
          for (const filter of host) builder.onResolve({ filter }, () => ({ external: true }));
        },
      },
    ],
  });
  const codes = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  return Object.entries(metafile.outputs)
    .filter(([, { entryPoint, inputs }]) => entryPoint || Object.keys(inputs).length > 0)
    .map(([path, { entryPoint, imports, inputs }]) => ({
      name: basename(path),
      code: (codes.get(basename(path)) ?? "").replaceAll(importOfHost, ""),
      isEntry: entryPoint === "<stdin>",
      imports: imports
        .filter(({ kind }) => kind === "import-statement")
        .map((one) => basename(one.path)),
      modules: Object.keys(inputs).filter((input) => (inputs[input]?.bytesInOutput ?? 0) > 0),
    }));
}
