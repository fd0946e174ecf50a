import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { PasswordChangedPrompt } from "../../src/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { en } from "../support/words.js";

/** The distances between some elements that follow each other from top to bottom. */
const distances = (elements: Element[]) =>
  elements
    .map((element) => element.getBoundingClientRect())
    .map(({ top }, index, boxes) => top - (boxes[index - 1]?.bottom ?? top))
    .slice(1);

it("the prompt has the same distance between its title, its text and its buttons", async () => {
  mount({ client: fixtureClient(), ui: <PasswordChangedPrompt onDone={() => undefined} /> });
  const text = page.getByText(en.othersStillSignedIn(7));
  await expect.element(text).toBeVisible();
  const title = page.getByRole("heading", { name: en.passwordChanged }).element();
  expect(distances([title, text.element(), button(en.keepSignedIn(7)).element()])).toEqual([
    12, 12,
  ]);
});

it("the guide has the same distance between its title, its steps and its button", async () => {
  mount({ client: fixtureClient(), onChangePassword: async () => true });
  await row("Firefox on Linux");
  await button(en.notYouList).click();
  const guide = page.getByRole("region", { name: en.wasNotYou });
  const title = guide.getByRole("heading").element();
  const steps = guide.getByRole("listitem").elements();
  const close = guide.getByRole("button", { name: en.close }).element();
  expect(distances([title, ...steps, close])).toEqual([12, 12, 12]);
});
