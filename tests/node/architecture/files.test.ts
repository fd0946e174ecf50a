import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, root, sources } from "./sources.js";

const longest = 150;
/** Catalogues of words. They are data, so they stay in one file each. */
const catalogues = ["i18n/en.ts", "i18n/Messages.ts"];

describe("a file of src", () => {
  it(`is no longer than ${longest} lines, but for a catalogue of words`, () => {
    const long = sources
      .filter(({ path }) => !catalogues.includes(path))
      .filter(({ text }) => text.trimEnd().split("\n").length > longest);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("exports by name, never by default", () => {
    const wrong = sources.filter(({ module }) =>
      module.staticExports.some(({ entries }) =>
        entries.some(({ exportName }) => exportName.kind === "Default"),
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("re-exports names, never all of a file", () => {
    const wrong = sources.filter(({ code }) => /export \*/.test(code));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("imports files with their ending, .js, and a stylesheet as text", () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((request) => request.startsWith(".") && !/\.(js|css\?inline)$/.test(request))
        .map((request) => `${path} imports ${request}`),
    );
    expect(wrong).toEqual([]);
  });

  it("is named in camelCase or PascalCase; a stylesheet in kebab-case", () => {
    const wrong = filesBelow("src").filter((path) => {
      const name = posix.basename(path);
      return !/^([a-z][a-zA-Z\d]*|[A-Z][a-zA-Z\d]*)(\.d)?\.tsx?$|^[a-z\d]+(-[a-z\d]+)*\.css$/.test(
        name,
      );
    });
    expect(wrong).toEqual([]);
  });

  it("is named in PascalCase after the component, type or context that it declares", () => {
    const wrong = sources
      .filter(({ path }) => /^[A-Z]/.test(posix.basename(path)))
      .filter(({ path, module }) => {
        const name = posix.basename(path).replace(/\.tsx?$/, "");
        const names = module.staticExports.flatMap(({ entries }) =>
          entries
            .filter(({ moduleRequest }) => moduleRequest === null)
            .map(({ exportName }) => exportName.name),
        );
        // A file that declares nothing only re-exports the modules of a chunk, so its name is free.
        return names.length > 0 && !names.includes(name);
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("that is a hook is named as its hook", () => {
    const wrong = sources
      .filter(({ path }) => /^use[A-Z]/.test(posix.basename(path)))
      .filter(({ path, module }) => {
        const name = posix.basename(path).replace(/\.tsx?$/, "");
        return !module.staticExports.some(({ entries }) =>
          entries.some(({ exportName }) => exportName.name === name),
        );
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("is an index only where package.json exports it", () => {
    const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
    const entries = Object.values<string | { types: string }>(exports)
      .map((entry) => (typeof entry === "string" ? entry : entry.types))
      .map((path) => path.replace("./dist/", "").replace(/\.d\.ts$/, ""));
    const wrong = sources
      .map(({ path }) => path.replace(/\.tsx?$/, ""))
      .filter((path) => posix.basename(path) === "index" && !entries.includes(path));
    expect(wrong).toEqual([]);
  });
});
