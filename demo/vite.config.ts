import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Names the chunks that are imported later in the document, so that they come with the first script. */
const preloadChunks: Plugin = {
  name: "preload-chunks",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === "chunk" && !file.isEntry)
        .map(({ fileName }) => ({
          tag: "link",
          injectTo: "head",
          attrs: { rel: "modulepreload", crossorigin: true, href: `/${fileName}` },
        })),
  },
};

// The page imports the kit by its name, from `dist`: what users get.
export default defineConfig({
  root: fileURLToPath(new URL("page", import.meta.url)),
  plugins: [react(), preloadChunks],
  // Inlined images would need `data:` in the page's security policy.
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
