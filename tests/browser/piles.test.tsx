import { beforeEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { SessionCard } from "../../src/index.js";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { en } from "../support/words.js";

const hostile: [string, string][] = [
  ["an accent 300 times", `B${"\u0301".repeat(300)}rlin`],
  ["accents on each letter", "Berlin".replace(/./g, `$&${"\u0301\u0327\u0489".repeat(20)}`)],
  ["marks that take room", `\u0915${"\u0903".repeat(300)}`],
  ["marks that lie on nothing", "\u0ECD".repeat(300)],
  ["ink that runs out", `${"\uFDFD".repeat(20)}${"\u1242B".repeat(20)}`],
  ["a word without an end", "W".repeat(5_000)],
];

beforeEach(() => page.viewport(320, 900));

/** Returns the parts whose content extends beyond the left or right edge of their card. */
const outside = (card: Element) =>
  [...card.querySelectorAll("*")].filter((part) => {
    const box = card.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(part);
    const { left, right, width } = range.getBoundingClientRect();
    return width > 0 && (left < box.left - 1 || right > box.right + 1);
  });

it.each(hostile)("a place tears no card of the list apart on a phone: %s", async (_, city) => {
  const session = { ...fixtureSessions[2]!, location: { city, region: city, countryName: city } };
  mount({ client: fixtureClient({ sessions: [fixtureSessions[0]!, session] }) });
  const card = await row("Firefox on Linux");
  await button("Firefox on Linux").click();
  await expect.element(page.getByText(en.reportedLabel).first()).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  expect(outside(card).map((part) => part.outerHTML.slice(0, 90))).toEqual([]);
});

it.each(hostile)("nor one that stands alone: %s", async (_, city) => {
  const session = { ...fixtureSessions[2]!, location: { city }, userAgent: city };
  mount({ client: fixtureClient(), ui: <SessionCard session={session} /> });
  await expect.element(button(en.unknownDevice)).toBeVisible();
  await button(en.unknownDevice).click();
  const card = document.querySelector('[data-sessions="row"]')!;
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
