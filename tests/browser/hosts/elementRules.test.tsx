import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import styles from "../../../src/styles/index.css?inline";
import { PasswordChangedPrompt, SessionList } from "../../../src/index.js";
import { fixtureClient } from "../../renderKit.js";
import { differences, look } from "../look.js";
import { button, mount, row, unmount } from "../mount.js";
import { loadSheets, unloadSheets } from "../sheets.js";
import { en } from "../../support/words.js";

beforeEach(() => page.viewport(900, 1500));
afterEach(unloadSheets);

/** Typical rules of a site for bare elements. Each rule would visibly change the kit if it applied there. */
const host = `
  section { padding: 4rem 0; margin-block-end: 40px; background: #eee; border: 2px solid red }
  ul, ol { margin: 1em 0; padding-inline-start: 40px; list-style: square; line-height: 2 }
  li { margin-block-end: 1em; padding: 5px; list-style: disc; line-height: 2; color: red }
  li::before { content: "→ " }
  p { margin-block-end: 1.5em; line-height: 2; max-width: 20ch; text-indent: 2em; font-size: 20px }
  h1, h2, h3, h4, h5, h6 { margin: 1em 0; color: red; font-family: serif; letter-spacing: 2px;
    text-transform: uppercase; border-block-end: 2px solid; line-height: 2 }
  button { text-transform: uppercase; letter-spacing: 2px; box-shadow: 0 2px 4px black;
    min-width: 64px; width: 100%; height: 60px; float: right; line-height: 2; border-radius: 0;
    color: red; background: yellow; text-shadow: 1px 1px red; margin: 9px; opacity: 0.5 }
  button::after { content: "!"; padding: 3px }
  dl { display: flex; margin: 1em } dt { float: left; font-weight: bold; width: 50% } dd { margin-left: 40px; font-style: italic }
  svg { width: 100%; height: auto; fill: currentColor; display: block; margin: 4px } path { fill: red; stroke-width: 4 }
  div { line-height: 2; padding: 1px } span { letter-spacing: 1px; font-size: 20px } bdi, time, strong { color: red; font-style: italic; padding: 2px }
  code { border: 1px solid; color: crimson; padding: 20px; white-space: pre }
  label { display: block; margin-block-end: 8px; font-weight: bold }
  input { width: 100%; height: 30px; border: 3px solid; box-shadow: 0 0 3px red; display: block }
  select { width: 100%; text-transform: uppercase; box-shadow: 0 0 3px red }
  dialog { padding: 0; border: 4px solid red; top: 0; box-shadow: none; max-width: 100px }
`;

const ui = (
  <>
    <SessionList initialCount={5} />
    <PasswordChangedPrompt onDone={() => undefined} />
  </>
);

/** The list with everything open. Positions are relative to the list, because the space around it is the host's. */
async function list() {
  mount({ client: fixtureClient(), ui, showFlags: true, onChangePassword: () => undefined });
  await row("Firefox on Linux");
  await button("Firefox on Linux").click();
  await button(en.notYouDevice("Firefox on Linux")).click();
  await button(en.signOutDevice("Edge on Windows")).click();
  await expect.element(page.getByRole("group").getByRole("button").first()).toHaveFocus();
  return look('[data-sessions="root"]');
}

async function selecting() {
  mount({ client: fixtureClient(), ui });
  await row("Firefox on Linux");
  await button(en.selectDevices).click();
  await page.getByRole("checkbox", { name: "Firefox on Linux" }).click();
  return look('[data-sessions="root"]');
}

async function dialog() {
  mount({ client: fixtureClient(), ui });
  await row("Firefox on Linux");
  await button(en.signOutOthers).click();
  await expect.element(button(en.cancel)).toHaveFocus();
  return look("dialog");
}

async function prompt() {
  mount({ client: fixtureClient(), ui: <PasswordChangedPrompt onDone={() => undefined} /> });
  await expect.element(button(en.signOutCount(7))).toBeVisible();
  return look('[data-sessions="root"]');
}

async function failed() {
  mount({ client: fixtureClient({ failList: "forbidden" }) });
  await expect.element(page.getByText(en.loadFailed, { exact: true })).toBeVisible();
  return look('[data-sessions="root"]');
}

it.each([
  ["the list", list],
  ["the list while one selects", selecting],
  ["the dialog", dialog],
  ["the prompt", prompt],
  ["a list that failed", failed],
])("%s looks the same on a page with rules for bare elements", async (_, open) => {
  loadSheets(styles);
  const bare = await open();
  unmount();
  loadSheets(host, styles);
  expect(await differences(bare, await open())).toEqual([]);
  unmount();
  loadSheets(styles, host);
  expect(await differences(bare, await open())).toEqual([]);
});

it("a class of the host’s still wins, wherever its sheet stands", async () => {
  const own = ".mine { padding: 24px; box-shadow: 0 0 4px black; margin-top: 7px }";
  for (const sheets of [
    [own, styles],
    [styles, own],
  ]) {
    loadSheets(...sheets);
    mount({ client: fixtureClient(), ui: <SessionList className="mine" /> });
    await row("Firefox on Linux");
    const style = getComputedStyle(document.querySelector(".mine")!);
    expect([style.paddingTop, style.marginTop]).toEqual(["24px", "7px"]);
    expect(style.boxShadow).not.toBe("none");
    unmount();
  }
});

describe("what stands below the rows", () => {
  it.each([320, 900])("keeps a distance between its buttons, at %i px", async (width) => {
    await page.viewport(width, 1200);
    mount({
      client: fixtureClient(),
      ui: <SessionList initialCount={3} />,
      onChangePassword: () => undefined,
    });
    await row("Firefox on Linux");
    const all = button(en.showAll(7)).element().getBoundingClientRect();
    const notYou = button(en.notYouList).element().getBoundingClientRect();
    const gap = Math.max(notYou.left - all.right, notYou.top - all.bottom);
    expect(gap).toBeGreaterThanOrEqual(8);
  });
});

it.each(["ltr", "rtl"] as const)("the flag stands before the city, %s", async (dir) => {
  mount({ client: fixtureClient(), dir, showFlags: true });
  const card = await row("Safari on iPhone");
  const flag = card.querySelector('[data-sessions="flag"]')!;
  const text = document.createRange();
  text.selectNodeContents(flag.parentElement!);
  text.setStartAfter(flag);
  const [city, mark] = [text.getBoundingClientRect(), flag.getBoundingClientRect()];
  if (dir === "ltr") expect(mark.right).toBeLessThanOrEqual(city.left + 0.5);
  else expect(mark.left).toBeGreaterThanOrEqual(city.right - 0.5);
});
