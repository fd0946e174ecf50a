// What users load and install: `npm run size`. The whole kit with one client, minified, gzip; react and
// react-query are the host's. Measured on the built package, so run `npm run build` first.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
/** KiB, gzip; packages with react and react-query. */
const budgets = { "first load": 10, "all chunks": 18, styles: 3, packages: 9 };
const licences = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|Unlicense|CC0-1\.0|0BSD)$/;

const kib = (/** @type {number} */ bytes) => Math.round((bytes / 1024) * 100) / 100;

async function bundle() {
  const contents = `
    export { SessionsProvider, SessionList } from "react-active-sessions";
    export { betterAuthClient } from "react-active-sessions/clients/better-auth";`;
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    outdir: "out",
    write: false,
    metafile: true,
    target: "es2022",
    external: ["react", "react-dom", "react/jsx-runtime", "@tanstack/react-query"],
  });
  const sizes = new Map(
    outputFiles.map((file) => [file.path.split("/").at(-1), gzipSync(file.contents).length]),
  );
  const name = (/** @type {string} */ path) => path.split("/").at(-1);
  const first = new Set();
  const visit = (/** @type {string} */ path) => {
    if (first.has(path)) return;
    first.add(path);
    for (const { path: next, kind, external } of metafile.outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && !external) visit(next);
    }
  };
  visit(Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint) ?? "");
  const sum = (/** @type {Iterable<string | undefined>} */ names) =>
    [...names].reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
  return { first: sum([...first].map(name)), all: sum(sizes.keys()) };
}

async function styles() {
  const { outputFiles } = await build({
    entryPoints: [join(root, "dist/styles.css")],
    bundle: true,
    minify: true,
    write: false,
    target: "chrome123",
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}

/** Installs the packed tarball as a user does, and counts what lands. */
function install() {
  const folder = mkdtempSync(join(tmpdir(), "sessions-size-"));
  try {
    const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
    const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: root, encoding: "utf8" }));
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    const wanted = [join(folder, filename), "react@19.3.1", "react-dom@19.3.1"];
    const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
    const query = "@tanstack/react-query@5.108.0";
    execFileSync("npm", ["install", ...flags, ...wanted, query], { cwd: folder, stdio: "pipe" });
    const modules = join(folder, "node_modules");
    const names = readdirSync(modules)
      .filter((name) => !name.startsWith("."))
      .flatMap((name) =>
        name.startsWith("@")
          ? readdirSync(join(modules, name)).map((sub) => `${name}/${sub}`)
          : name,
      );
    return names.map((name) => {
      const { version, license } = JSON.parse(
        readFileSync(join(modules, name, "package.json"), "utf8"),
      );
      return { name, version, license };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [code, css] = await Promise.all([bundle(), styles()]);
const packages = install();
const measured = {
  "first load": kib(code.first),
  "all chunks": kib(code.all),
  styles: kib(css),
  packages: packages.length,
};
let isOver = false;
for (const [what, budget] of Object.entries(budgets)) {
  const value = measured[/** @type {keyof typeof measured} */ (what)];
  if (value > budget) isOver = true;
  console.log(`${value > budget ? "OVER" : "ok  "} ${what}: ${value} of ${budget}`);
}
for (const { name, version, license } of packages) {
  const isFree = licences.test(license);
  if (!isFree) isOver = true;
  console.log(`${isFree ? "ok  " : "NOT "} ${name}@${version}: ${license}`);
}
process.exit(isOver ? 1 : 0);
