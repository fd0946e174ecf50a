import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/**
 * Lists the lazy chunks in the document, so that the browser loads them together with the first script. The code for an
 * action is left out, because it must not delay the rows.
 */
const preloadChunks: Plugin = {
  name: "preload-chunks",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === "chunk" && !file.isEntry)
        .filter(({ fileName }) => !/\/Acting-[^/]+$/.test(fileName))
        .map(({ fileName }) => ({
          tag: "link",
          injectTo: "head",
          attrs: { rel: "modulepreload", crossorigin: true, href: `/${fileName}` },
        })),
  },
};

// The page imports the kit by its package name, from `dist`, as users do.
export default defineConfig({
  root: fileURLToPath(new URL("page", import.meta.url)),
  plugins: [react(), preloadChunks],
  // Do not inline images, because the page's security policy would have to allow `data:`.
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
