import { gzipSync } from "node:zlib";

/**
 * A file of script that a bundler wrote: the chunks that come with it, and the modules that are in it.
 *
 * @typedef {{ name: string, code: string, isEntry: boolean, imports: string[], modules: string[] }} Chunk
 *
 * @typedef {{ first: number, shown: number, all: number }} Weight
 *   Bytes after gzip: what a page loads before it shows anything, what it has loaded when rows are there,
 *   and all chunks.
 */

/** The modules that must be there before a row with an uncommon user agent can be shown. */
const rows = [/\/components\/(.*\/)?Rows\.js$/, /\/ua-parser-js\//];

/**
 * @param {Chunk[]} chunks
 * @returns {Weight}
 */
export function weigh(chunks) {
  const first = chunks.filter(({ isEntry }) => isEntry);
  const shown = rows.flatMap((module) => {
    const holders = chunks.filter(({ modules }) => modules.some((path) => module.test(path)));
    if (holders.length > 0) return holders;
    throw new Error(
      `No chunk holds ${module}: name what took its place in scripts/size/weigh.mjs.`,
    );
  });
  return {
    first: sumOf(withImports(first, chunks)),
    shown: sumOf(withImports([...first, ...shown], chunks)),
    all: sumOf(chunks),
  };
}

/** @param {Chunk[]} chunks */
export function sumOf(chunks) {
  return gzipped(chunks.map(({ code }) => code));
}

/** @param {(string | Uint8Array)[]} files */
export function gzipped(files) {
  return files.reduce((total, file) => total + gzipSync(file, { level: 9 }).length, 0);
}

/**
 * These chunks and all that come with them.
 *
 * @param {Chunk[]} wanted
 * @param {Chunk[]} chunks
 */
function withImports(wanted, chunks) {
  const found = new Set(wanted);
  for (const { imports } of found) {
    for (const chunk of chunks.filter(({ name }) => imports.includes(name))) found.add(chunk);
  }
  return [...found];
}
