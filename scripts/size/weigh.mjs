import { gzipSync } from "node:zlib";

/**
 * A script file that a bundler wrote. `imports` are the chunks that are loaded with it, and `modules` are the modules
 * in it.
 *
 * @typedef {{ name: string, code: string, isEntry: boolean, imports: string[], modules: string[] }} Chunk
 *
 * @typedef {{ first: number, usual: number, shown: number, all: number }} Weight
 *   Bytes after gzip. `first`: what a page loads before it shows anything. `usual`: what it has loaded when it shows
 *   rows whose user agents are all common. `shown`: what it has loaded when it shows any rows. `all`: all chunks.
 */

const rows = /\/components\/(.*\/)?Rows\.js$/;
const parser = /\/ua-parser-js\//;

/**
 * Measures what a page loads of these chunks.
 *
 * @param {Chunk[]} chunks
 * @returns {Weight}
 */
export function weigh(chunks) {
  const first = chunks.filter(({ isEntry }) => isEntry);
  const needed = (/** @type {RegExp} */ module) => {
    const holders = chunks.filter(({ modules }) => modules.some((path) => module.test(path)));
    if (holders.length > 0) return holders;
    throw new Error(
      `No chunk contains ${module}. Name the module that replaced it in scripts/size/weigh.mjs.`,
    );
  };
  const weight = (/** @type {RegExp[]} */ ...shown) =>
    sumOf(withImports([...first, ...shown.flatMap(needed)], chunks));
  return {
    first: weight(),
    usual: weight(rows),
    shown: weight(rows, parser),
    all: sumOf(chunks),
  };
}

/**
 * Returns the size of all chunks in bytes after gzip.
 *
 * @param {Chunk[]} chunks
 */
export function sumOf(chunks) {
  return gzipped(chunks.map(({ code }) => code));
}

/**
 * Returns the size of all files in bytes after gzip. Each file is compressed alone.
 *
 * @param {(string | Uint8Array)[]} files
 */
export function gzipped(files) {
  return files.reduce((total, file) => total + gzipSync(file, { level: 9 }).length, 0);
}

/**
 * Returns these chunks and all chunks that are loaded with them.
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
