import { afterEach, expect, it } from "vitest";
import { page } from "vitest/browser";
import { SessionList } from "../../src/index.js";
import * as parts from "../../src/parts/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { en } from "../support/words.js";

/** Properties that a host may want to change. Its rule has the specificity of one class. */
const wishes = {
  color: "rgb(1, 2, 3)",
  "background-color": "rgb(4, 5, 6)",
  "border-top-color": "rgb(7, 8, 9)",
  "margin-top": "11px",
  "padding-top": "13px",
  "font-weight": "700",
  "font-size": "19px",
  "border-top-left-radius": "3px",
};

const sheet = document.createElement("style");
const declarations = Object.entries(wishes)
  .map(([name, value]) => `${name}: ${value}`)
  .join("; ");
sheet.textContent = `.host { border-top-style: solid; ${declarations} }`;

const expectWishes = (element: Element) => {
  const style = getComputedStyle(element);
  const seen = Object.keys(wishes).map((name) => [name, style.getPropertyValue(name)]);
  expect(Object.fromEntries(seen), element.outerHTML.slice(0, 200)).toEqual(wishes);
};

afterEach(() => sheet.remove());

it("a class of the host beats ours on every part, and on every part inside of the list", async () => {
  document.head.append(sheet);
  mount({ client: fixtureClient(), ui: <SessionList className="host" /> });
  await row("Firefox on Linux");
  await button("Firefox on Linux").click();
  await button(en.signOutDevice("Firefox on Linux")).click();
  await expect.element(page.getByRole("group")).toBeVisible();
  expectWishes(document.querySelector('[data-sessions="root"]')!);
  const all = [...document.querySelectorAll("[data-sessions]:not(svg)")];
  expect(all.length).toBeGreaterThan(80);
  for (const element of all) {
    element.classList.add("host");
    // Turn transitions off, because a running transition would not yet have the host's value.
    (element as HTMLElement).style.transition = "none";
    expectWishes(element);
  }
});

it("a class of the host beats ours on the dialog and on its decisive button under the pointer", async () => {
  document.head.append(sheet);
  mount({ client: fixtureClient() });
  await row("Firefox on Linux");
  await button(en.signOutOthers).click();
  const decisive = button(en.signOutCount(7));
  await decisive.hover();
  for (const element of document.querySelectorAll<HTMLElement>("dialog, dialog *")) {
    element.classList.add("host");
    element.style.transition = "none";
    expectWishes(element);
  }
});

it("className, style and handlers reach the element of a part", async () => {
  const { Button } = parts;
  mount({
    client: fixtureClient(),
    ui: (
      <Button className="host" style={{ letterSpacing: "3px" }} title="mine">
        Go
      </Button>
    ),
  });
  await expect.element(button("Go")).toHaveClass("host");
  const { letterSpacing } = getComputedStyle(button("Go").element());
  expect(letterSpacing).toBe("3px");
  await expect.element(button("Go")).toHaveAttribute("title", "mine");
});
