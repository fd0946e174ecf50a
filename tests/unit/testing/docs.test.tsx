import { composeStories, type Meta, type StoryObj } from "@storybook/react-vite";
import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type SessionsClient, SessionList } from "../../../src/index.js";
import { docBlocks, writeDocBlocks } from "../../support/docBlocks.js";
import { card, renderKit, signOut } from "../../renderKit.js";
import { anything, en, saying } from "../../support/words.js";

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

const { states } = (await load("states.ts")) as { states: Record<string, () => SessionsClient> };

it.each(Object.entries(shown))("the client of the state %s shows it", async (state, text) => {
  renderKit(<SessionList />, { client: states[state]!() });
  await screen.findByText(text);
});

const name = "Firefox on Linux";

/** What the table says that a row shows after a confirmed sign-out. */
const shownInRow = {
  revoking: en.signingOut,
  failedRow: `${en.stillSignedIn(name)} ${en.reasons.forbidden}`,
  rateLimitedRow: saying(en.tooManyTries(`in ${anything}`)),
  unknownOutcome: en.outcomeUnknown(name, 1),
  reappeared: en.reappeared,
  stepUp: en.confirmDevice(name),
};

it.each(Object.entries(shownInRow))("a row shows the state %s", async (state, text) => {
  const reauthenticate = () => new Promise<boolean>(() => undefined);
  const { user } = renderKit(<SessionList />, { client: states[state]!(), reauthenticate });
  await signOut(user, name);
  await waitFor(async () => expect(await card(name)).toHaveTextContent(text));
});

it("names each state of the example in its table", () => {
  expect(Object.keys({ ...shown, ...shownInRow }).toSorted()).toEqual(
    Object.keys(states).toSorted(),
  );
});

interface Stories {
  default: Meta;
  [story: string]: StoryObj;
}

it("has stories that show their state", async () => {
  const stories = composeStories((await load("Devices.stories.tsx")) as Stories);
  const texts = { Ready: en.otherDevices, Loading: en.loading, Failed: en.loadFailed };
  expect(Object.keys(stories)).toEqual(Object.keys(texts));
  for (const [story, text] of Object.entries(texts)) {
    await stories[story]!.run();
    // Wait first, because each list is loading at the start.
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await screen.findByText(text);
  }
});
