import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";
import { unpack } from "../unpack.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pages = fileURLToPath(new URL("page", import.meta.url));
const cache = join(root, "node_modules/.cache");
// Without these headers, the page's clock only has a resolution of a tenth of a millisecond.
const headers = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/**
 * Packs the kit as for a release, builds both pages with it for production, and serves them.
 *
 * @param {(outDir: string) => Promise<void>} [buildMore] Builds other pages, which are served as well.
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function servePages(buildMore) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const kit = unpack(folder);
  const outDir = join(folder, "pages");
  const options = { configFile: /** @type {const} */ (false), root: pages };
  await build({
    ...options,
    logLevel: "error",
    plugins: [react()],
    resolve: {
      alias: [
        { find: "react-active-sessions/styles.css", replacement: join(kit, "dist/styles.css") },
        { find: "react-active-sessions", replacement: join(kit, "dist/index.js") },
      ],
    },
    build: {
      outDir,
      rolldownOptions: { input: [join(pages, "bare.html"), join(pages, "kit.html")] },
    },
  });
  await buildMore?.(outDir);
  const server = await preview({ ...options, build: { outDir }, preview: { port: 0, headers } });
  return { url: server.resolvedUrls?.local[0] ?? "", close: () => server.close() };
}
