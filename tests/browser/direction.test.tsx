import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { type Messages, SessionList } from "../../src/index.js";
import { fixtureSessions } from "../../src/testing/index.js";
import { OwnTable } from "../../stories/support/own/OwnTable.js";
import { ar } from "../../stories/support/words/ar.js";
import { fixtureClient } from "../renderKit.js";
import { en } from "../support/words.js";
import { button, mount } from "./mount.js";

const arabic: Messages = { ...en, ...ar };
const inArabic = { messages: arabic, dir: "rtl", provider: { locale: "ar" } } as const;
const client = () => fixtureClient({ sessions: fixtureSessions.slice(0, 4) });

/** The middle of a word on screen, counted from the left. The word is the first one in the element. */
function middleOf(word: string, element: Element): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const at = node.textContent!.indexOf(word);
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    const { left, right } = range.getBoundingClientRect();
    return (left + right) / 2;
  }
  throw new Error(`There is no "${word}" in: ${element.textContent}`);
}

/** Expects that these words stand from left to right in the element. */
function expectOrder(element: Element, words: readonly string[]) {
  const seen = words.toSorted((a, b) => middleOf(a, element) - middleOf(b, element));
  expect(seen).toEqual(words);
}

it.each([
  ["ltr", ["2px", "0px"]],
  ["rtl", ["0px", "2px"]],
] as const)("the edge of the row of a link is where the row begins: %s", async (dir, edges) => {
  mount({ client: client(), dir, ui: <SessionList highlightSessionId="session-firefox" /> });
  await expect.element(button(en.signOutDevice("Firefox on Linux"))).toBeVisible();
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(
    document.querySelector("[data-highlighted]")!,
    "::before",
  );
  expect([borderLeftWidth, borderRightWidth]).toEqual(edges);
});

const part = (name: string, text: string) => {
  const all = [...document.querySelectorAll(`[data-sessions="${name}"]`)];
  return all.find(({ textContent }) => textContent.includes(text))!;
};

it("a name in Arabic words is read from the right, also where it begins with a Latin word", async () => {
  mount({ client: client(), ...inArabic });
  await expect.element(button("Safari على iPhone")).toBeVisible();
  expectOrder(part("row-name", "Safari"), ["iPhone", "على", "Safari"]);
});

it("a name in Arabic words is read from the right in a question, and so is the question", async () => {
  mount({ client: client(), ...inArabic });
  await button(arabic.signOutDevice("Safari على iPhone")).click();
  await expect.element(page.getByRole("group")).toBeVisible();
  const title = part("confirm-title", "Safari");
  expectOrder(title, ["iPhone", "على", "Safari"]);
  const first = arabic.askDevice("").split(" ")[0]!;
  expect(middleOf(first, title)).toBeGreaterThan(middleOf("Safari", title));
});

it("a place in Arabic is read from the right, although its city is Latin", async () => {
  mount({ client: client(), ...inArabic });
  await expect.element(button("Safari على iPhone")).toBeVisible();
  expectOrder(part("row-place", "Berlin"), ["ألمانيا", "Berlin"]);
});

it("a name in Arabic words is read from the right in a table of the host’s own", async () => {
  mount({ client: client(), ...inArabic, ui: <OwnTable /> });
  const cell = page.getByRole("rowheader", { name: "Safari على iPhone" });
  await expect.element(cell).toBeVisible();
  expectOrder(cell.element(), ["iPhone", "على", "Safari"]);
});

it("English words on a page from right to left keep their order, and stay at its right side", async () => {
  mount({ client: client(), dir: "rtl" });
  await button(en.signOutDevice("Safari on iPhone")).click();
  await expect.element(page.getByRole("group")).toBeVisible();
  expectOrder(part("group-title", en.otherDevices), [en.otherDevices, "3"]);
  expectOrder(part("confirm-title", "Safari"), ["Sign out", "Safari", "on iPhone", "?"]);
  const lead = part("lead", en.lead);
  expectOrder(lead, ["If you", "sign it out", "."]);
  const range = document.createRange();
  range.selectNodeContents(lead);
  expect(range.getBoundingClientRect().right).toBeCloseTo(lead.getBoundingClientRect().right, 0);
  expectOrder(part("row-name", "Safari"), ["Safari", "on", "iPhone"]);
});

it("an English place in the details keeps its order on a page from right to left", async () => {
  mount({ client: client(), dir: "rtl" });
  await button("Safari on iPhone").click();
  await expect.element(page.getByText(en.approximate("Berlin, Germany"))).toBeVisible();
  expectOrder(part("fact-value", "Berlin"), ["Berlin", "Germany", "(", "approximate", ")"]);
});

it("English words of a failure and of its button keep their order on a page from right to left", async () => {
  const failing = client();
  const release = failing.hold("revoke");
  failing.script("revoke", "forbidden");
  mount({ client: failing, dir: "rtl" });
  await button(en.signOutDevice("Safari on iPhone")).click();
  await page.getByRole("group").getByRole("button", { name: en.signOut }).click();
  const busy = button(en.signingOutDevice("Safari on iPhone"));
  await expect.element(busy).toBeVisible();
  expectOrder(busy.element(), ["Signing", "…"]);
  release();
  await expect.element(button(en.tryAgainDevice("Safari on iPhone"))).toBeVisible();
  expectOrder(part("message", "Safari"), ["Safari", "is still", "."]);
});

it("a result in Arabic words is read from the right, also where it begins with a name", async () => {
  const messages = { ...arabic, deviceSignedOut: (name: string) => `${name}: تم تسجيل الخروج` };
  mount({ client: client(), ...inArabic, messages });
  await button(arabic.signOutDevice("Safari على iPhone")).click();
  await page.getByRole("group").getByRole("button").nth(1).click();
  const status = page.getByRole("status").first();
  await expect.element(status).toHaveTextContent("Safari");
  expectOrder(status.element(), ["تسجيل", "iPhone", "على", "Safari"]);
});
