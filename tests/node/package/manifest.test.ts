import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { root } from "../architecture/sources.js";

const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

it("brings three packages along, and ua-parser-js in the version that is MIT", () => {
  expect(Object.keys(manifest.dependencies).toSorted()).toEqual([
    "date-fns",
    "isbot",
    "ua-parser-js",
  ]);
  expect(manifest.dependencies["ua-parser-js"]).toMatch(/^\^1\.\d+\.\d+$/);
  expect(manifest.optionalDependencies).toBeUndefined();
  expect(manifest.bundledDependencies).toBeUndefined();
});

it("takes React 18.2 and 19 and react-query 5 from the host", () => {
  expect(manifest.peerDependencies).toEqual({
    "@tanstack/react-query": "^5.0.0",
    react: ">=18.2.0",
    "react-dom": ">=18.2.0",
  });
});

it("is a module, MIT, with side effects in its stylesheets and its element only", () => {
  expect(manifest).toMatchObject({ type: "module", license: "MIT" });
  expect(manifest.sideEffects).toEqual(["**/*.css", "./dist/element.js"]);
});

it("ships its build and its changelog, and runs nothing when it is installed", () => {
  expect(manifest.files.toSorted()).toEqual(["CHANGELOG.md", "dist"]);
  for (const script of ["preinstall", "install", "postinstall", "prepare"]) {
    expect(manifest.scripts).not.toHaveProperty(script);
  }
});

it("pins every tool, so that a check says the same tomorrow", () => {
  const loose = Object.entries<string>(manifest.devDependencies).filter(
    ([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

it("is published with provenance, for everybody", () => {
  expect(manifest.publishConfig).toEqual({ access: "public", provenance: true });
});
