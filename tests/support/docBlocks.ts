import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL, URL } from "node:url";

// In jsdom, `import.meta.url` is no file.
const root = pathToFileURL(`${process.cwd()}/`);

/** A block of TypeScript in a document. */
export interface DocBlock {
  /** The `title` of the block. Without one, it is made of the line: `line12.tsx`. */
  name: string;
  code: string;
}

/** The blocks of TypeScript (`ts` and `tsx`) in a document, in their order. */
export function docBlocks(document: string): DocBlock[] {
  const text = readFileSync(new URL(document, root), "utf8");
  return [...text.matchAll(/^```(tsx?)(?: title="([^"]+)")?\n([\s\S]*?)^```/gm)].map(
    ({ 1: language, 2: title, 3: code = "", index }) => ({
      name: title ?? `line${text.slice(0, index).split("\n").length}.${language}`,
      code,
    }),
  );
}

/**
 * Writes the blocks of a document as files, so that they can be compiled and run. They import `src` in place of the
 * package, so no build is needed. Returns the folder, with a slash at its end.
 *
 * @param use Names the folder. Tests that run at the same time need folders of their own.
 */
export function writeDocBlocks(document: string, use: string): string {
  const folder = fileURLToPath(new URL(`.cache/${document}/${use}/`, root));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of docBlocks(document)) {
    writeFileSync(
      folder + name,
      code.replaceAll(/ from "(react-active-sessions[^"]*)"/g, ofSource),
    );
  }
  return folder;
}

const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

function ofSource(_: string, request: string): string {
  const { types } = exports[request.replace("react-active-sessions", ".")];
  const file = types.replace("./dist/", "src/").replace(/\.d\.ts$/, ".js");
  return ` from ${JSON.stringify(fileURLToPath(new URL(file, root)))}`;
}
