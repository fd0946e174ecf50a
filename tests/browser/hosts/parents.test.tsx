import type { CSSProperties } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { ActiveSessionsElement } from "../../../src/element/index.js";
import { PasswordChangedPrompt, SessionCard, SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { mount, row } from "../mount.js";
import { sidewaysScroll } from "../page.js";

/** Parents that give their whole width to the child. */
const filling: Record<string, CSSProperties> = {
  "a block": {},
  "a flex row": { display: "flex" },
  "a flex row that wraps": { display: "flex", flexWrap: "wrap" },
  "a centred flex row": { display: "flex", justifyContent: "center" },
  "a centred flex row, items too": {
    display: "flex",
    justifyContent: "center",
    alignItems: "center",
  },
  "a flex column": { display: "flex", flexDirection: "column" },
  "a grid": { display: "grid" },
  "a grid of one fraction": { display: "grid", gridTemplateColumns: "1fr" },
};

/** Parents that are as wide as their content. */
const shrinking: Record<string, CSSProperties> = {
  "an inline flex row": { display: "inline-flex" },
  "an inline block": { display: "inline-block" },
  "an inline grid": { display: "inline-grid" },
  "a float": { float: "left" },
  "a float at the end": { float: "inline-end" },
  "what stands absolutely": { position: "absolute" },
  "what fits its content": { width: "fit-content" },
  "what is as wide as its content at most": { width: "max-content", maxWidth: "100%" },
  "a table": { display: "table" },
  "a cell of a table": { display: "table-cell" },
  "a column of centred items": { display: "flex", flexDirection: "column", alignItems: "center" },
  "a column of items at the start": {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
  },
  "a grid of centred items": { display: "grid", placeItems: "center" },
  "a grid with a track for its content": { display: "grid", gridTemplateColumns: "max-content" },
  "a grid with an automatic track": {
    display: "grid",
    gridTemplateColumns: "auto",
    justifyContent: "start",
  },
};

const [, session] = fixtureSessions;
const subjects = {
  "the element": undefined,
  "the list": <SessionList />,
  "the prompt": <PasswordChangedPrompt onDone={() => undefined} />,
  "a card": <SessionCard session={session!} />,
};

const part = (root: ParentNode) =>
  root.querySelector('[data-sessions="root"], [data-sessions="row"]')!;

afterEach(() => document.querySelector("active-sessions")?.remove());

/** Measures, in each parent, the width of `shown` and whether the page scrolls sideways. */
function measure(parent: HTMLElement, shown: Element, styles: Record<string, CSSProperties>) {
  return Object.entries(styles).map(([name, style]) => {
    parent.removeAttribute("style");
    Object.assign(parent.style, style);
    return { name, width: shown.getBoundingClientRect().width, sideways: sidewaysScroll() };
  });
}

async function show(name: keyof typeof subjects) {
  const ui = <div>{name === "the element" ? "" : subjects[name]}</div>;
  const { container } = mount({ client: fixtureClient(), ui });
  await expect.poll(() => container.firstElementChild).not.toBeNull();
  const parent = container.firstElementChild as HTMLElement;
  const element = new ActiveSessionsElement();
  element.client = fixtureClient();
  if (name === "the element") parent.append(element);
  await expect.element(page.getByText(/Safari on iPhone|7 other devices/).first()).toBeVisible();
  return { parent, shown: part(name === "the element" ? element.shadowRoot! : container) };
}

const pages = [900, 320].flatMap((width) =>
  Object.keys(subjects).map((name) => ({ width, name: name as keyof typeof subjects })),
);

describe.each(pages)("on a page of $width px, $name", ({ width, name }) => {
  const room = width - 32;

  it("fills a parent that gives its width", async () => {
    await page.viewport(width, 900);
    const { parent, shown } = await show(name);
    const wrong = measure(parent, shown, filling).filter(
      (seen) => seen.width !== room || seen.sideways,
    );
    expect(wrong).toEqual([]);
  });

  it("has a width of its own in a parent that is as wide as its content", async () => {
    await page.viewport(width, 900);
    const { parent, shown } = await show(name);
    // A card is as wide as its text. The other components have columns, so they need more width.
    const least = name === "a card" ? 220 : Math.min(640, width - 64);
    const most = name === "a card" ? width : room;
    const wrong = measure(parent, shown, shrinking).filter(
      (seen) => seen.width < least || seen.width > most || seen.sideways,
    );
    expect(wrong).toEqual([]);
  });
});

it("beside a menu the list takes what the menu leaves, and never makes the page wider", async () => {
  await page.viewport(700, 900);
  const ui = (
    <div style={{ display: "flex" }}>
      <nav style={{ flex: "none", width: 240 }}>Menu</nav>
      <section style={{ flex: 1 }}>
        <SessionList />
      </section>
    </div>
  );
  const { container } = mount({ client: fixtureClient(), ui });
  await row("Firefox on Linux");
  expect(part(container).getBoundingClientRect().width).toBe(700 - 32 - 240);
  expect(sidewaysScroll()).toBeUndefined();
});

it("in a column that is higher than the list nothing is pushed down", async () => {
  const ui = (
    <div style={{ display: "flex", flexDirection: "column", height: 2000 }}>
      <SessionList />
      <footer>Imprint</footer>
    </div>
  );
  const { container } = mount({ client: fixtureClient(), ui });
  await row("Firefox on Linux");
  const { bottom } = container.querySelector('[data-sessions="panels"]')!.getBoundingClientRect();
  const { top } = container.querySelector("footer")!.getBoundingClientRect();
  expect(top).toBeCloseTo(bottom, 0);
});
