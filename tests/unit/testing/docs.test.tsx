import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type SessionsClient, SessionList } from "../../../src/index.js";
import { docBlocks, writeDocBlocks } from "../../support/docBlocks.js";
import { renderKit } from "../../renderKit.js";
import { en } from "../../support/words.js";

const folder = writeDocBlocks("docs/testing.md", "run");
const load = (name: string) => import(/* @vite-ignore */ folder + name);

const tests = docBlocks("docs/testing.md").filter(({ name }) => name.endsWith(".test.tsx"));
describe.each(tests)("the example $name", async ({ name }) => {
  await load(name);
});

it("has examples at all: the search for blocks still works", () => {
  expect(tests.length).toBeGreaterThan(2);
});

/** What the table of the document says that the screen shows. */
const shown = {
  ready: en.title,
  loading: en.loading,
  empty: en.empty,
  signedOut: en.signedOut,
  failed: en.loadFailed,
  rateLimited: en.loadFailed,
  severalPages: en.showMore,
};

it.each(Object.entries(shown))("the client of the state %s shows it", async (state, text) => {
  const { states } = (await load("states.ts")) as {
    states: Record<string, () => SessionsClient>;
  };
  renderKit(<SessionList />, { client: states[state]!() });
  await screen.findByText(text, {}, { timeout: 5_000 });
});
