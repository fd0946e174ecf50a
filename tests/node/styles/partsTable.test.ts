import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readParts } from "../../../scripts/parts/readParts.mjs";
import { inStyles, partsPage, tokensTable, withTable } from "../../../scripts/parts/table.mjs";
import { tokenTexts } from "../../../scripts/parts/tokenTexts.mjs";
import * as parts from "../../../src/parts/index.js";
import { filesBelow, root } from "../architecture/sources.js";

const read = (path: string) => readFileSync(new URL(path, root), "utf8");

describe("the tables of the documents", () => {
  it("are what `npm run parts` writes", () => {
    const theming = read("docs/theming.md");
    expect(read("docs/parts.md")).toBe(partsPage());
    expect(theming).toBe(withTable(theming, tokensTable()));
  });

  it("have every part that is exported", () => {
    const listed = readParts().map(({ component }) => component.replaceAll("`", ""));
    expect(Object.keys(parts).filter((name) => !listed.includes(name))).toEqual([]);
  });

  it("have every attribute that the source sets on an element", () => {
    const ofHosts = ["data-sessions", "data-session-row", "data-session-name"];
    const set = [...filesBelow("src/components"), ...filesBelow("src/parts")]
      .flatMap((path) => [...read(path).matchAll(/\b(data-[a-z]+)(?:=|":)/g)])
      .map(([, name = ""]) => name);
    const listed = new Set(readParts().flatMap(({ attributes }) => [...attributes]));
    expect(set.length).toBeGreaterThan(30);
    expect(set.filter((name) => !listed.has(name) && !ofHosts.includes(name))).toEqual([]);
  });

  it("have every token of the stylesheet, and the stylesheet uses every token of them", () => {
    expect(Object.keys(tokenTexts).toSorted()).toEqual(inStyles.tokens.toSorted());
  });
});

it("the stylesheet names only parts that exist", () => {
  const names = new Set(readParts().map(({ name }) => name));
  expect(names.size).toBeGreaterThan(50);
  expect(inStyles.parts.filter((name) => !names.has(name))).toEqual([]);
});
