import { defineConfig } from "vitest/config";

/** For `npm run laravel`, which is not part of CI, because it needs PHP and Laravel. */
export default defineConfig({
  test: {
    include: ["tests/laravel/**/*.test.ts"],
    setupFiles: ["tests/setup.console.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
