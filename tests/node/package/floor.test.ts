import { transform } from "esbuild";
import { describe, expect, it } from "vitest";
import { built, readBuilt } from "./built.js";
import { newerApis, newerStyles } from "./newerThanFloor.js";

// The tests cannot run the oldest browsers that the README names. So they check the build's text: a compiler
// that supports these browsers checks the syntax, and a search checks the names. The tests cannot check how
// these browsers render the page.
const oldest = ["chrome123", "firefox120", "safari17.5"];
const scripts = built.filter((path) => path.endsWith(".js"));
const sheets = built.filter((path) => path.endsWith(".css"));

/** Compiles a file for the newest browsers and for the oldest. */
async function translate(path: string) {
  const loader = path.endsWith(".css") ? "css" : "js";
  // These browsers support property escapes. The compiler rejects them because newer Unicode versions add
  // scripts.
  const supported = { "regexp-unicode-property-escapes": true };
  const options = { loader, supported, legalComments: "none", logLevel: "silent" } as const;
  const usual = await transform(readBuilt(path), { ...options, target: "esnext" });
  const lowered = await transform(readBuilt(path), { ...options, target: oldest });
  return { usual, lowered };
}

/** Returns each place that uses a newer name, with the text around it. */
function uses(paths: string[], newer: Record<string, RegExp>): string[] {
  return paths.flatMap((path) => {
    const text = readBuilt(path).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    return Object.entries(newer).flatMap(([name, pattern]) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`${path}: ${name}: ${text.slice(at, at + 40).split("\n")[0]}`];
    });
  });
}

describe("what is built, read as the oldest browsers would", () => {
  it("is written in a syntax that they know: scripts", async () => {
    const lowered: string[] = [];
    for (const path of scripts) {
      const { usual, lowered: old } = await translate(path);
      if (usual.code !== old.code || old.warnings.length > 0) lowered.push(path);
    }
    expect(scripts.length).toBeGreaterThan(80);
    expect(lowered).toEqual([]);
  });

  it("is written in a syntax that they know: stylesheets", async () => {
    for (const path of sheets) {
      const { usual, lowered } = await translate(path);
      expect(lowered.warnings).toEqual([]);
      expect(lowered.code).toBe(usual.code);
    }
    expect(sheets).toHaveLength(6);
  });

  it("calls nothing that is newer than they are", () => {
    const own = scripts.filter((path) => path !== "dist/element.js");
    expect(uses(own, newerApis)).toEqual([]);
  });

  it("holds of newer calls, in the one file of the element, the one only that Preact asks for", () => {
    const found = uses(["dist/element.js"], newerApis).map((use) => use.split(": ")[1]);
    expect(found).toEqual(["Element.moveBefore (Chrome 133)"]);
    expect(readBuilt("dist/element.js")).toMatch(/(\w+)\.moveBefore&&[^?]*\?\1\.moveBefore\(/);
  });

  it("uses nothing newer in a stylesheet", () => {
    expect(uses(sheets, newerStyles)).toEqual([]);
  });

  it("loses a nicety at most where a stylesheet is ahead of Firefox 120", () => {
    const text = readBuilt("dist/styles.css");
    // Firefox 121 added `:has()`. Inside of `:where()`, an older Firefox drops only that one selector.
    const before = text.split(":has(").slice(0, -1);
    expect(before.length).toBeGreaterThan(0);
    const isInside = before.map((_, index) => {
      const selector = before
        .slice(0, index + 1)
        .join(":has(")
        .split(/[{}]/)
        .at(-1)!;
      const [, ...inside] = selector.split(":where(");
      return inside.some((part) => part.split("(").length >= part.split(")").length);
    });
    expect(isInside).not.toContain(false);
    // Firefox 128 added alternative text for generated content. Older versions need a declaration without it
    // first, because they would otherwise generate no content.
    const spoken = [...text.matchAll(/content: ([^;/]+) \/ [^;]*;/g)];
    const plain = spoken.filter(([, content]) => text.includes(`content: ${content};`));
    expect(spoken.length).toBeGreaterThan(0);
    expect(plain).toHaveLength(spoken.length);
  });
});
