import { expect, it } from "vitest";
import { sources } from "./sources.js";
import { needsClient, saysClient } from "./useClient.js";

it('a module says "use client" exactly where React could not run it on a server', () => {
  const wrong = sources
    .filter((source) => needsClient(source) !== saysClient(source.text))
    .map(({ path, text }) => `${path}: ${saysClient(text) ? "needless" : "missing"}`);
  expect(wrong).toEqual([]);
  expect(sources.filter(({ text }) => saysClient(text)).length).toBeGreaterThan(20);
});

it('no entry says "use client", so that a server may import the pure functions', () => {
  const entries = sources.filter(({ path }) => /(^|\/)index\.ts$|^clients\//.test(path));
  expect(entries.length).toBeGreaterThan(5);
  expect(entries.filter(({ text }) => saysClient(text)).map(({ path }) => path)).toEqual([]);
});
