import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { SessionsClient, SessionsProviderProps } from "../../../src/index.js";
import { docBlocks, writeDocBlocks } from "../../support/docBlocks.js";
import { anything, en, saying } from "../../support/words.js";

const folder = writeDocBlocks("docs/testing.md", "run");
const load = (name: string) => import(/* @vite-ignore */ folder + name);

const tests = docBlocks("docs/testing.md").filter(({ name }) => /\.test\.tsx$/.test(name));
describe.each(tests)("the example $name", async ({ name }) => {
  await load(name);
});

it("has examples at all: the search for blocks still works", () => {
  expect(tests.length).toBeGreaterThan(2);
});
