import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { configDefaults, defineConfig } from "vitest/config";
import { browserArgs, findBrowser } from "./scripts/browser.mjs";
import { preactForReact } from "./scripts/element/preactForReact.mjs";
import { withoutChunks } from "./scripts/element/withoutChunks.mjs";

const isTest = process.env.VITEST !== undefined;
// Calendar days are those of the machine, and tests name days.
if (isTest) process.env.TZ = "UTC";
/** The only project to set up, in a cache of its own: `npm run planted` starts many, side by side. */
const { TEST_PROJECT: only, TEST_CACHE: cacheDir } = process.env;
const isWanted = (name: string) => only === undefined || only === name;
const isShown = only === undefined || /^(browser|stories|hostile)/.test(only);
const executablePath = isTest && isShown ? await findBrowser() : undefined;

/** One kind of test after the other, each on all of the machine: side by side they starve each other. */
const turn = (groupOrder: number) => ({
  sequence: { groupOrder },
  maxWorkers: only === undefined ? "100%" : 1,
});

// A function: vitest changes what it is given.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath, args: browserArgs },
    contextOptions: { locale: "en-US", timezoneId: "UTC", reducedMotion: "reduce" as const },
  }),
  instances: [{ browser: "chromium" as const, viewport: { width: 900, height: 700 } }],
});

/** Tests of `<active-sessions>` alone, which nobody gets with React. */
const ofTheElement = ["element", "elementUrl", "nested"];
/**
 * What React and Preact do differently: when effects and their cleanups run, where events are listened for,
 * what a controlled input shows, where the focus is after a commit, and how a fault is caught.
 */
const ofTheRenderer = [
  "confirming",
  "dialog",
  "focus",
  "heldOrder",
  "hiddenAddresses",
  "hosts/escape",
  "hosts/parents",
  "keyboard/endings",
  "leftovers",
  "motion",
  "otherDocument",
  "selecting",
  "steady",
  "stopped",
];
const testsOf = (names: readonly string[]) => names.map((name) => `tests/browser/${name}.test.tsx`);

/** The element and the screen in it as they are built for it: on Preact. */
const elementProject = () => ({
  plugins: [withoutChunks()],
  // As in its build. For development Preact would put where a part was written among its attributes.
  oxc: { jsx: { runtime: "automatic" as const, development: false } },
  resolve: { alias: preactForReact },
  optimizeDeps: {
    include: [
      "@tanstack/react-query",
      "date-fns",
      "isbot",
      "preact",
      "preact/compat",
      "preact/compat/client",
      "preact/compat/jsx-runtime",
      "ua-parser-js",
    ],
  },
  test: {
    name: "browser-element",
    ...turn(1),
    include: testsOf([...ofTheElement, ...ofTheRenderer]),
    setupFiles: ["tests/setup.console.ts", "scripts/element/holdText.mjs"],
    testTimeout: 30_000,
    expect: { poll: { timeout: 5_000 } },
    browser: browser(),
  },
});

/** Every story with its play function and its accessibility check, and its contrast in both themes. */
const stories = () => ({
  plugins: isWanted("stories") ? [storybookTest({ configDir: ".storybook" })] : [],
  test: {
    name: "stories",
    ...turn(2),
    // As in Storybook itself: one page shows story after story.
    isolate: false,
    setupFiles: ["tests/setup.console.ts", "tests/setup.clock.ts"],
    testTimeout: 20_000,
    browser: browser(),
  },
});

/**
 * What a second database can break: how sessions, their times and proofs are stored and read again,
 * sign-ins at the same moment, a restart, and lists that are asked for as soon as something was written.
 * Whatever else the demo does is the same on any database, and is seen on one.
 */
const ofTheDatabase = ["events", "live", "oneBrowser", "proof", "server"];

/** The demo from end to end, on a file: `tests/e2e`. On PostgreSQL: what depends on the database. */
const endToEnd = (name: string, database: "libsql" | "postgres", globalSetup: string[] = []) => ({
  test: {
    name,
    ...turn(3),
    environment: "node" as const,
    include:
      database === "libsql"
        ? ["tests/e2e/**/*.test.ts"]
        : ofTheDatabase.map((file) => `tests/e2e/${file}.test.ts`),
    provide: { database },
    globalSetup,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  cacheDir,
  plugins: [react()],
  build: {
    copyPublicDir: false,
    target: "es2022",
    minify: false,
    sourcemap: true,
    cssCodeSplit: true,
    lib: {
      formats: ["es"],
      cssFileName: "styles",
      entry: {
        styles: "src/styles/index.css",
        index: "src/index.ts",
        "parts/index": "src/parts/index.ts",
        "clients/betterAuth": "src/clients/betterAuth.ts",
        "clients/memory": "src/clients/memory.ts",
        "clients/rest": "src/clients/rest.ts",
        "clients/steamSets": "src/clients/steamSets.ts",
        "clients/steamSetsHttp": "src/clients/steamSetsHttp.ts",
        "testing/index": "src/testing/index.ts",
      },
    },
    rolldownOptions: {
      external: [
        /^react($|\/)/,
        /^react-dom($|\/)/,
        /^@tanstack\//,
        /^date-fns/,
        "isbot",
        "ua-parser-js",
      ],
      output: { preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js" },
    },
  },
  test: {
    projects: [
      {
        plugins: [react()],
        test: {
          name: "unit",
          ...turn(0),
          environment: "jsdom",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/setup.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "node",
          ...turn(0),
          environment: "node",
          include: ["tests/node/**/*.test.ts"],
          setupFiles: ["tests/setup.console.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        optimizeDeps: {
          include: [
            "@guidepup/virtual-screen-reader",
            "@mui/material/Dialog",
            "@mui/material/Modal",
            "@radix-ui/react-dialog",
            "@tanstack/react-query",
            "axe-core",
            "date-fns",
            "isbot",
            "react-dom/client",
            "ua-parser-js",
          ],
        },
        test: {
          name: "browser",
          ...turn(1),
          include: ["tests/browser/**/*.test.tsx"],
          exclude: [...configDefaults.exclude, ...testsOf(ofTheElement)],
          setupFiles: ["tests/setup.console.ts"],
          testTimeout: 30_000,
          expect: { poll: { timeout: 5_000 } },
          browser: browser(),
        },
      },
      elementProject(),
      stories(),
      {
        test: {
          name: "hostile",
          ...turn(3),
          environment: "node",
          include: ["tests/hostile/**/*.test.ts"],
          provide: { executablePath: executablePath ?? "" },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      endToEnd("e2e", "libsql"),
      endToEnd("e2e-postgres", "postgres", ["tests/e2e/postgres/globalSetup.ts"]),
    ]
      .filter(({ test }) => isWanted(test.name))
      .map((project) => ({ cacheDir, ...project })),
  },
});
