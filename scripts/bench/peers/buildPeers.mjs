import { join } from "node:path";
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { build } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

/**
 * Builds the pages of the other kits. `servePages` serves them with its own pages.
 *
 * @param {string[]} names
 * @param {string} outDir
 */
export async function buildPeers(names, outDir) {
  await build({
    configFile: false,
    root,
    logLevel: "error",
    plugins: [react(), tailwindcss()],
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: { input: names.map((name) => join(root, `${name}.html`)) },
    },
  });
}
