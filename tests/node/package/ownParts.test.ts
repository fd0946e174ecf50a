import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesBelow, root } from "../architecture/sources.js";

const folder = "stories/support/own/";
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** The code blocks of the document. Each begins with the name of a file that the stories and the tests render. */
const blocks = [...read("docs/own-parts.md").matchAll(/^```tsx\n\/\/ (\S+)\n(.*?)^```$/gms)];

/** A file as a host writes it. */
const asHost = (path: string) =>
  read(path)
    .replaceAll(/"(?:\.\.\/)+src\/index\.js"/g, '"react-active-sessions"')
    .replaceAll(/"(?:\.\.\/)+src\/parts\/index\.js"/g, '"react-active-sessions/parts"')
    .replaceAll(/"\.\/(\w+)\.js"/g, '"./$1"');

describe("a code block of docs/own-parts.md", () => {
  it.each(blocks.map(([, name, code]) => [name!, code!]))(
    "%s is a file that is compiled and rendered",
    (name, code) => {
      expect(code).toBe(asHost(`${folder}${name}`));
    },
  );

  it("is there for each of these files, and there is no other block", () => {
    const names = blocks.map(([, name = ""]) => name);
    const files = filesBelow("stories/support/own").map((path) => path.slice(folder.length));
    expect(names.toSorted()).toEqual(files.filter((file) => file !== "MyCheckbox.tsx").toSorted());
    expect(read("docs/own-parts.md").match(/^```\w+/gm)).toHaveLength(names.length);
  });
});
