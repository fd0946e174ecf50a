import { expect, it } from "vitest";
import { packageOf } from "../../../scripts/element/packageOf.mjs";

it.each([
  ["/kit/src/index.ts", "/kit/", "/kit/"],
  ["C:/kit/src/index.ts", "C:\\kit\\", "C:/kit/"],
  ["C:\\kit\\src\\index.ts", "C:\\kit\\", "C:/kit/"],
  ["C:/kit/node_modules/@a/b/index.js", "C:\\kit\\", "C:/kit/node_modules/@a/b"],
  ["\0rolldown/runtime.js", "C:\\kit\\", "C:/kit/node_modules/rolldown"],
])("the package of the module %j is found in %j", (id, root, folder) => {
  expect(packageOf(id, root)).toBe(folder);
});

it("a module outside of the kit's folder stops the build", () => {
  expect(() => packageOf("/other/index.js", "/kit/")).toThrow("/other/index.js");
});
