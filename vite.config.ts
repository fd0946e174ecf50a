import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { configDefaults, defineConfig } from "vitest/config";
import { browserArgs, findBrowser } from "./scripts/browser.mjs";
import { preactForReact } from "./scripts/element/preactForReact.mjs";
import { withoutChunks } from "./scripts/element/withoutChunks.mjs";

const isTest = process.env.VITEST !== undefined;
// Run tests in UTC, because tests name calendar days and those depend on the machine's time zone.
if (isTest) process.env.TZ = "UTC";
/** `npm run planted` sets these, because it runs many projects side by side: one project, and its own cache. */
const { TEST_PROJECT: only, TEST_CACHE: cacheDir } = process.env;
const isWanted = (name: string) => only === undefined || only === name;
const isShown = only === undefined || /^(browser|stories|hostile)/.test(only);
const executablePath = isTest && isShown ? await findBrowser() : undefined;

/** Runs the kinds of tests one after the other, each on all cores, because side by side they slow each other down. */
const turn = (groupOrder: number) => ({
  sequence: { groupOrder },
  maxWorkers: only === undefined ? "100%" : 1,
});

/** `expect.poll` waits this long in all projects, because its own second is too short for a busy machine. */
const patient = { poll: { timeout: 5_000 } };

// Return a new object for each project, because vitest changes the object that it gets.
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

/** The tests of `<active-sessions>` itself. They run on Preact only, because it is built with Preact. */
const ofTheElement = ["element", "elementUrl", "nested"];
/**
 * The tests of the screen that also run on Preact, because they depend on what React and Preact do differently: when
 * effects and their cleanups run, where events are listened for, what a controlled input shows, where the focus is
 * after a commit, and how an error is caught.
 */
const ofTheRenderer = [
  "confirming",
  "dialog",
  "focus",
  "hiddenAddresses",
  "leftovers",
  "selecting",
  "steady",
  "stopped",
];
const testsOf = (names: readonly string[]) => names.map((name) => `tests/browser/${name}.test.tsx`);

/** Runs tests on Preact, as `scripts/buildElement.mjs` builds the element. */
const elementProject = () => ({
  plugins: [withoutChunks()],
  // Use the JSX of the production build. The development JSX makes Preact write source positions as attributes.
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
    browser: browser(),
  },
});

/** Runs every story with its play function and its accessibility check, and checks its contrast in both themes. */
const stories = () => ({
  plugins: isWanted("stories") ? [storybookTest({ configDir: ".storybook" })] : [],
  test: {
    name: "stories",
    ...turn(2),
    // Show all stories in one page, as Storybook itself does.
    isolate: false,
    setupFiles: ["tests/setup.console.ts", "tests/setup.clock.ts"],
    testTimeout: 20_000,
    browser: browser(),
  },
});

/**
 * The end-to-end tests that also run on PostgreSQL, because a second database can break what they test: how
 * sessions, their times and reauthentications are stored and read, sign-ins at the same moment, a restart, and a
 * list that is requested right after a write. The other tests do not depend on the database.
 */
const ofTheDatabase = [
  "events",
  "oneBrowser",
  "proof",
  "server",
  "reference/contract",
  "reference/guards",
  "reference/openapi",
  "reference/push",
];

/** Tests of what only PostgreSQL has, such as messages from one instance of a server to the others. */
const onlyOnPostgres = "tests/e2e/postgres/**/*.test.ts";

/**
 * Tests the demo and the reference server from end to end: `tests/e2e`. On PostgreSQL, only the tests of
 * `ofTheDatabase` and `onlyOnPostgres` run.
 */
const endToEnd = (name: string, database: "libsql" | "postgres", globalSetup: string[] = []) => ({
  test: {
    name,
    ...turn(3),
    environment: "node" as const,
    include:
      database === "libsql"
        ? ["tests/e2e/**/*.test.ts"]
        : [...ofTheDatabase.map((file) => `tests/e2e/${file}.test.ts`), onlyOnPostgres],
    exclude: [...configDefaults.exclude, ...(database === "libsql" ? [onlyOnPostgres] : [])],
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
        "clients/clerk": "src/clients/clerk.ts",
        "clients/keycloak": "src/clients/keycloak.ts",
        "clients/kratos": "src/clients/kratos.ts",
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
            "@mui/material/Button",
            "@mui/material/Checkbox",
            "@mui/material/Chip",
            "@mui/material/Dialog",
            "@mui/material/Modal",
            "@mui/material/Paper",
            "@mui/material/styles",
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
      .map(({ test, ...project }) => ({
        cacheDir,
        ...project,
        test: { expect: patient, ...test },
      })),
  },
});
