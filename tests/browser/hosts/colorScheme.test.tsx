import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { PasswordChangedPrompt, SessionCard, SessionList } from "../../../src/index.js";
import styles from "../../../src/styles/index.css?inline";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { resets } from "../resets.js";
import { loadSheets, unloadSheets } from "../sheets.js";
import { en } from "../../support/words.js";

afterEach(unloadSheets);

const part = (name: string) => document.querySelector(`[data-sessions="${name}"]`)!;
const colorOf = (name: string) => getComputedStyle(part(name)).color;

/** The text colour in each scheme. The page has the other scheme, as with the class of a theme that the kit cannot see. */
const schemes = [
  ["dark", "light", "rgb(236, 238, 242)"],
  ["light", "dark", "rgb(21, 24, 30)"],
] as const;

describe.each(schemes)("with colorScheme %s on a page that is %s", (kit, colorScheme, text) => {
  const provider = { colorScheme, provider: { colorScheme: kit } };

  it.each([
    ["after resets of the page", Object.values(resets)],
    ["on a page without a reset", []],
  ])("the list and its dialog have the colours of the provider, %s", async (_, before) => {
    loadSheets(...before, styles);
    mount({ client: fixtureClient(), ...provider });
    await row("Firefox on Linux");
    expect(colorOf("title")).toBe(text);
    await button(en.signOutOthers).click();
    expect(colorOf("dialog")).toBe(text);
    expect(part("dialog").getAttribute("data-scheme")).toBe(kit);
    expect(getComputedStyle(document.body).colorScheme).toBe(colorScheme);
  });

  it("a card that stands alone, the prompt and the guide have them too", async () => {
    const ui = (
      <>
        <SessionCard session={fixtureSessions[2]!} />
        <PasswordChangedPrompt onDone={() => undefined} />
      </>
    );
    mount({ client: fixtureClient(), ui, ...provider });
    await expect.element(button("Firefox on Linux")).toBeVisible();
    await expect.element(page.getByText(en.passwordChanged)).toBeVisible();
    for (const name of ["row", "root", "guide"]) {
      expect(part(name).getAttribute("data-scheme")).toBe(kit);
      expect(colorOf(name)).toBe(text);
    }
  });
});

it("without colorScheme no element has a scheme of its own", async () => {
  mount({ client: fixtureClient() });
  await row("Firefox on Linux");
  expect(document.querySelector("[data-scheme]")).toBeNull();
});

it("a row of a list inherits the scheme of the list", async () => {
  mount({ client: fixtureClient(), provider: { colorScheme: "dark" }, ui: <SessionList /> });
  const shown = await row("Firefox on Linux");
  expect(shown.hasAttribute("data-scheme")).toBe(false);
  expect(getComputedStyle(shown).colorScheme).toBe("dark");
});
