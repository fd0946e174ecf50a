import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The page imports the kit by its name, from `dist`: what users get.
export default defineConfig({
  root: fileURLToPath(new URL("page", import.meta.url)),
  plugins: [react()],
  // Inlined images would need `data:` in the page's security policy.
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
