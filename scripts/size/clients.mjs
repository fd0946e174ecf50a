import { build } from "esbuild";
import { gzipped } from "./weigh.mjs";

const dist = "./node_modules/react-active-sessions/dist";
/** What a client of an HTTP API shares with the other ones: requests, deadlines, errors, and the reading of rows. */
const shared = [
  "clients/http/sendJson.js",
  "clients/http/pathSegment.js",
  "clients/http/epochTime.js",
  "session/parseSessions.js",
];

/**
 * Measures what each client adds to the code that the clients share. It bundles both, and subtracts.
 *
 * @param {string} folder The folder into which the kit was unpacked.
 * @param {string[]} names The names of the modules in `dist/clients`.
 * @returns {Promise<Map<string, number>>} Bytes after gzip, by name.
 */
export async function weighClients(folder, names) {
  const base = await sizeOf(shared, folder);
  const sizes = new Map();
  for (const name of names) {
    sizes.set(name, (await sizeOf([...shared, `clients/${name}.js`], folder)) - base);
  }
  return sizes;
}

/**
 * @param {string[]} modules
 * @param {string} folder
 */
async function sizeOf(modules, folder) {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((path) => `export * from "${dist}/${path}";`).join("\n"),
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return gzipped(outputFiles.map(({ contents: code }) => code));
}
