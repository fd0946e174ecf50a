// dist/element.js: `<active-sessions>` in one file that holds all it needs, React and styles too.
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

await build({
  configFile: false,
  root,
  logLevel: "error",
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: "dist",
    emptyOutDir: false,
    copyPublicDir: false,
    target: "es2022",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: false,
    rolldownOptions: {
      input: "src/element/index.ts",
      preserveEntrySignatures: "strict",
      output: { format: "es", codeSplitting: false, entryFileNames: "element.js" },
    },
  },
});
