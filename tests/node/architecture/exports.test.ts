import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { publicNames } from "./publicNames.js";
import { root, sources } from "./sources.js";

const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  exports: Record<string, string | { types: string; default: string }>;
};

describe("what the package exports", () => {
  it("are these entries", () => {
    const scripts = Object.keys(publicNames);
    expect(Object.keys(exports).toSorted()).toEqual(
      [
        ...scripts,
        "./styles.css",
        "./styles.layer.css",
        "./themes/*.css",
        "./package.json",
      ].toSorted(),
    );
  });

  it.each(Object.entries(publicNames))("from %s are these names", (entry, names) => {
    const target = exports[entry];
    const path =
      typeof target === "object" ? target.types.replace(/^\.\/dist\/(.*)\.d\.ts$/, "$1") : "";
    const source = sources.find((file) => file.path.replace(/\.tsx?$/, "") === path);
    const exported = source?.module.staticExports.flatMap(({ entries }) =>
      entries.map(({ exportName, isType }) =>
        isType ? `type ${exportName.name}` : exportName.name,
      ),
    );
    expect(exported?.toSorted()).toEqual(names.toSorted());
  });
});
