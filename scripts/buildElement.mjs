// Builds dist/element.js: `<active-sessions>` in one file with everything that it needs, Preact and styles included.
// Beside it, dist/element.js.LICENSE.txt has the licences of all that the file contains.
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { preactForReact } from "./element/preactForReact.mjs";
import { withNotices } from "./element/withNotices.mjs";
import { withoutChunks } from "./element/withoutChunks.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Keeps these two modules in the bundle. Otherwise the build would leave them out, because the package's manifest
 * says that they have no side effects, and no code uses their exports.
 *
 * @type {import("vite").Plugin}
 */
const withEffects = {
  name: "with-effects",
  transform: (code, id) =>
    /\/element\/(holdText\.mjs|index\.ts)$/.test(id)
      ? { code, moduleSideEffects: true }
      : undefined,
};

await build({
  configFile: false,
  root,
  logLevel: "error",
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [withoutChunks(), withEffects, withNotices()],
  resolve: { alias: preactForReact },
  build: {
    outDir: "dist",
    emptyOutDir: false,
    copyPublicDir: false,
    target: "es2022",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: false,
    rolldownOptions: {
      input: "scripts/element/entry.mjs",
      preserveEntrySignatures: "strict",
      output: { format: "es", codeSplitting: false, entryFileNames: "element.js" },
    },
  },
});
