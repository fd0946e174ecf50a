import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

/** The URL of the repository's root. It ends with a slash. */
export const root = new URL("../../../", import.meta.url);

type Parsed = ReturnType<typeof parseSync>;

/** A module of `src` and its syntax tree. The checks read the tree, so no comment or string misleads them. */
export interface Source {
  /** The path below `src/`, for example `hooks/useNow.ts`. */
  path: string;
  text: string;
  /** The text with every comment blanked, so that a comment may name what a rule forbids. */
  code: string;
  program: Parsed["program"];
  comments: Parsed["comments"];
  module: Parsed["module"];
  /** The modules that it imports or re-exports from. Type imports and `import()` count too. */
  imports: string[];
}

/** Every TypeScript module of `src`. */
export const sources: readonly Source[] = filesBelow("src")
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readSource(path.slice("src/".length)));

/** Returns the paths of all files below a folder of the repository, relative to its root and sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fileURLToPath(root), join(entry.parentPath, entry.name)))
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
}

function readSource(path: string): Source {
  const text = readFileSync(new URL(`src/${path}`, root), "utf8");
  const { program, comments, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  const code = [...comments].reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      text.slice(start, end).replaceAll(/^["'`]|["'`]$/g, ""),
    ),
  ];
  return { path, text, code, program, comments, module, imports: [...new Set(requests)] };
}
