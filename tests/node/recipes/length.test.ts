import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../../../demo/recipes/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
  /\.(ts|mjs|sql|php)$/.test(path),
);

describe("a file of a recipe", () => {
  it.each(files)("%s has 40 lines at most", (path) => {
    const lines = readFileSync(new URL(path, folder), "utf8").trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(40);
  });

  it("is found for each recipe", () => {
    const recipes = new Set(files.map((path) => path.split("/")[0]));
    expect([...recipes]).toEqual(expect.arrayContaining(["authjs", "laravel", "supabase"]));
  });
});
