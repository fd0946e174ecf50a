import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import fc from "fast-check";
import { afterAll, afterEach, expect, vi } from "vitest";
import { screenChunk } from "../src/components/screenChunk.js";

// The lazy chunks are there before the first test, as they are on any page after its first moment.
await screenChunk.load();

// The same ones each time, so that no change is held up by what it has nothing to do with; others by
// FUZZ_SEED=$RANDOM npx vitest run --project unit
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_125) });

// A busy machine is slow, and that is no fault.
configure({ asyncUtilTimeout: 5_000 });

afterEach(() => {
  cleanup();
});

/** What the file after this one would meet: the global names by what they stand for, and the page. */
const surroundings = () => ({
  // By what they give: Node.js makes some of its own when they are first asked for.
  globals: new Map(
    Object.getOwnPropertyNames(globalThis).map((name) => [name, Reflect.get(globalThis, name)]),
  ),
  // Where there is a page: a file may be about what a server renders.
  ...(globalThis.window && {
    page: [document.documentElement.outerHTML, location.href, document.cookie],
    stored: [Object.entries(localStorage), Object.entries(sessionStorage)],
  }),
});
// When a test of the file before did not come to its end, it could put nothing back.
vi.useRealTimers();
vi.unstubAllGlobals();
const before = surroundings();

// One page serves file after file (`isolate: false`), so each file leaves it as it was.
afterAll(() => {
  const { globals, ...page } = surroundings();
  const changed = [...before.globals].filter(([name, was]) => !Object.is(globals.get(name), was));
  expect(vi.isFakeTimers(), "a clock that is still faked").toBe(false);
  expect(
    changed.map(([name]) => name),
    "global names that are something else",
  ).toEqual([]);
  expect({ globals: before.globals, ...page }, "what is left of the page").toEqual(before);
});
