import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const host = [/^react($|\/)/, /^react-dom($|\/)/, /^@tanstack\/react-query$/];

// Vite writes this module of its own, once, into an application that has any `import()`, whatever
// `modulePreload` is: it loads the styles of lazy chunks, and the kit's have none. It comes from the
// host's bundler and is shared with the host's own lazy pages, so it is left out as React is.
const preloadHelper = "\0vite/preload-helper.js";
const plainImport = "export const __vitePreload = (load) => load();";

/** The kit with one client, as an application has it. */
const entry = `
  import "react-active-sessions/styles.css";
  import { SessionsProvider, SessionList } from "react-active-sessions";
  import { betterAuthClient } from "react-active-sessions/clients/better-auth";
  globalThis.page = [SessionsProvider, SessionList, betterAuthClient];`;

/**
 * Builds the kit for production as a Vite application does; react, react-query and Vite's loader of
 * lazy chunks are the host's.
 *
 * @param {RegExp[]} left What else is left out, to see what it weighs.
 * @param {{ withHelper?: boolean }} options With Vite's loader, to see what that weighs.
 * @returns Bytes after gzip: `first`, what a page loads before it shows anything; `all`, with the
 *   lazy chunks; `styles`.
 */
export async function bundle(left = [], { withHelper = false } = {}) {
  const id = `${root}size-entry.js`;
  const result = await build({
    configFile: false,
    root,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (source) => (source === "entry" ? id : null),
        load: (source) => (source === id ? entry : null),
      },
      {
        name: "host-loader",
        enforce: "pre",
        load: (source) => (source === preloadHelper && !withHelper ? plainImport : null),
      },
    ],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: "entry",
        external: [...host, ...left],
      },
    },
  });
  const outputs = [result].flat().flatMap((built) => ("output" in built ? built.output : []));
  const chunks = outputs.filter((output) => output.type === "chunk");
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of first) {
    for (const name of imports) if (byName.has(name)) first.add(byName.get(name));
  }
  const styles = outputs.filter(({ fileName }) => fileName.endsWith(".css"));
  return {
    first: sum([...first].map(({ code }) => code)),
    all: sum(chunks.map(({ code }) => code)),
    styles: sum(styles.map((output) => ("source" in output ? output.source : ""))),
  };
}

/** @param {(string | Uint8Array)[]} parts */
function sum(parts) {
  return parts.reduce((total, part) => total + gzipSync(part, { level: 9 }).length, 0);
}
