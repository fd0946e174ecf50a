import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { publicNames } from "../architecture/publicNames.js";
import { root, sources } from "../architecture/sources.js";
import { saysClient } from "../architecture/useClient.js";
import { readRules } from "../styles/rules.js";
import { specificityOf } from "../styles/specificity.js";
import { built, entries, readBuilt } from "./built.js";

const run = promisify(execFile);
/**
 * The built modules of `src`, one file each. `element.js` is left out, because it bundles all modules and
 * Preact.
 */
const scripts = built.filter((path) => path.endsWith(".js") && path !== "dist/element.js");
/** Whether the file only re-exports the public names of a module that also has private names. */
const handsOn = (path: string) => path.startsWith("dist/public/");
const sourceOf = (path: string) =>
  sources.find((source) => source.path.replace(/\.tsx?$/, "") === path.slice(5, -3));

describe("the built package", () => {
  it.each(entries.filter(({ path }) => path.endsWith(".js")))(
    "gives plain Node all that $entry promises",
    async ({ entry }) => {
      const name = entry.replace(".", "react-active-sessions");
      const code = `console.log(JSON.stringify(Object.keys(await import("${name}"))))`;
      const cwd = fileURLToPath(root);
      const { stdout, stderr } = await run(process.execPath, ["--input-type=module", "-e", code], {
        cwd,
      });
      const values = publicNames[entry]?.filter((one) => !one.startsWith("type "));
      expect(JSON.parse(stdout)).toEqual(values?.toSorted());
      expect(stderr).toBe("");
    },
  );

  it.each(entries)("has the files and the types of $entry", ({ path, types }) => {
    expect([path, types].filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });

  it("has a source map for every module with code of its own", () => {
    expect(scripts.length).toBeGreaterThan(80);
    const unmapped = scripts.filter((path) => {
      const text = readBuilt(path);
      const isMapped = built.includes(`${path}.map`) && text.includes("//# sourceMappingURL=");
      return (
        !isMapped &&
        text.replaceAll(/(im|ex)port (\{[^}]*\}|\*)( from "[^"]*")?;/g, "").trim() !== ""
      );
    });
    expect(unmapped).toEqual([]);
  });

  it("has a module for every module of src that is more than types, and no other", () => {
    expect(scripts.filter((path) => !sourceOf(path) && !handsOn(path))).toEqual([]);
  });

  it("has entries through which esbuild does not take lazy code into the first chunk", () => {
    for (const path of ["dist/index.js", "dist/parts/index.js"]) {
      expect(readBuilt(path)).toMatch(/^(export \* from "[^"]+";\n)+$/);
    }
    for (const path of scripts.filter(handsOn)) {
      expect(readBuilt(path)).toMatch(/^export \{ [^}]+ \} from "[^"]+";\n$/);
    }
  });

  it('says "use client" in the first line of the same modules as src', () => {
    const wrong = scripts.filter((path) => {
      const text = readBuilt(path);
      return saysClient(text) !== saysClient(sourceOf(path)?.text ?? "");
    });
    expect(wrong).toEqual([]);
    expect(scripts.filter((path) => saysClient(readBuilt(path))).length).toBeGreaterThan(20);
  });

  it("has no script in the place of a stylesheet, and no stylesheet that a script asks for", () => {
    expect(built.filter((path) => /styles.*\.js(\.map)?$/.test(path))).toEqual([]);
    expect(scripts.filter((path) => /\.css["']/.test(readBuilt(path)))).toEqual([]);
  });

  it("has an element that brings Preact along, once, and nothing of React", () => {
    const element = readBuilt("dist/element.js");
    expect(element).not.toMatch(/react\.transitional\.element|\bimport\b/);
    // Preact calls `moveBefore` in one place only, so the file contains Preact once.
    expect(element.match(/\.moveBefore\(/g)).toHaveLength(1);
  });

  it("has an element that says how it holds a text before it says its name", () => {
    const element = readBuilt("dist/element.js");
    const [held, defined] = [/\btextContent:/, /\.define\(/].map((part) => element.search(part));
    expect(held).toBeGreaterThan(0);
    expect(defined).toBeGreaterThan(held!);
  });

  it("holds the parser behind an import() of its own, so that a first load is small", () => {
    const users = scripts.filter((path) => /from ["']ua-parser-js["']/.test(readBuilt(path)));
    expect(users).toEqual(["dist/device/describeDevice.js"]);
    expect(readBuilt("dist/device/describeDeviceChunk.js")).toMatch(
      /import\(["']\.\/describeDevice\.js["']\)/,
    );
  });

  it("has a stylesheet of rules that weigh one attribute at most, with its tokens", () => {
    const rules = readRules(readBuilt("dist/styles.css"));
    const heavy = rules
      .flatMap(({ selectors }) => selectors)
      .filter((selector) => {
        const [ids, classes, elements] = specificityOf(selector);
        return ids > 0 || classes > 1 || elements > (selector.includes("::") ? 1 : 0);
      });
    expect(rules.length).toBeGreaterThan(60);
    expect(heavy).toEqual([]);
    expect(readBuilt("dist/styles.css")).toContain("light-dark(");
  });
});
