import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { boxOf, emulate } from "./page.js";
import { en } from "../support/words.js";

const visibleButtons = () =>
  [...document.querySelectorAll<HTMLElement>("button")].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );

const openAll = async () => {
  mount({ client: fixtureClient() });
  await row("Firefox on Linux");
  await button("Edge on Windows").click();
  await expect.element(button(en.actionOn(en.copy, en.addressLabel))).toBeVisible();
  await button(en.signOutDevice("Firefox on Linux")).click();
  await expect.element(page.getByRole("group")).toBeVisible();
};

describe.each([320, 900])("at %i px", (width) => {
  it("every target is 24 px at least, and every button with an edge 32 px high", async () => {
    await page.viewport(width, 900);
    await openAll();
    const all = visibleButtons();
    expect(all.length).toBeGreaterThan(16);
    for (const element of all) {
      const { width: wide, height } = boxOf(element);
      expect(Math.min(wide, height), element.outerHTML).toBeGreaterThanOrEqual(24);
      if (/^(row-name|fact-button)$/.test(element.dataset["sessions"]!)) continue;
      expect(height, element.outerHTML).toBeGreaterThanOrEqual(32);
    }
  });

  it("the buttons of the dialog are 32 px high at least", async () => {
    await page.viewport(width, 900);
    mount({ client: fixtureClient() });
    await row("Firefox on Linux");
    await button(en.signOutOthers).click();
    await expect.element(page.getByRole("dialog")).toBeVisible();
    for (const element of page.getByRole("dialog").getByRole("button").elements()) {
      expect(boxOf(element).height).toBeGreaterThanOrEqual(32);
    }
  });

  it("no button lies on another", async () => {
    await page.viewport(width, 900);
    await openAll();
    for (const element of visibleButtons()) {
      const isOnTop = () => {
        element.scrollIntoView({ block: "center" });
        const { left, top, width: wide, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(left + wide / 2, top + height / 2);
        return element.contains(hit) || hit?.outerHTML;
      };
      await expect.poll(isOnTop, { message: element.outerHTML }).toBe(true);
    }
  });
});

it("shows where the focus is: a ring of 2 px, 2 px off, on every stop of the Tab key", async () => {
  await openAll();
  document.querySelector<HTMLElement>('[data-sessions="title"]')!.focus();
  const ring = getComputedStyle(document.querySelector('[data-sessions="root"]')!);
  expect(ring.getPropertyValue("--_ring")).not.toBe("");
  for (let stop = 0; stop < visibleButtons().length; stop += 1) {
    await userEvent.tab();
    const element = document.activeElement!;
    const { outlineWidth, outlineStyle, outlineOffset, outlineColor } = getComputedStyle(element);
    expect({ outlineWidth, outlineStyle, outlineOffset, outlineColor }, element.outerHTML).toEqual({
      outlineWidth: "2px",
      outlineStyle: "solid",
      outlineOffset: "2px",
      outlineColor: "rgb(48, 86, 211)",
    });
  }
});

it("the ring is that of the system in forced colours, and the decisive button keeps an edge", async () => {
  await emulate({ name: "forced-colors", value: "active" });
  await openAll();
  expect(matchMedia("(forced-colors: active)").matches).toBe(true);
  await userEvent.tab();
  const decisive = getComputedStyle(document.activeElement!);
  expect(decisive.outlineStyle).toBe("solid");
  expect(decisive.outlineWidth).toBe("2px");
  expect(decisive.borderTopWidth).toBe("2px");
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "Highlight";
  expect(decisive.outlineColor).toBe(getComputedStyle(probe).color);
  probe.remove();
  for (const part of ["confirm", "tile", "badge"]) {
    const { borderTopWidth, borderTopStyle } = getComputedStyle(
      document.querySelector(`[data-sessions="${part}"]`)!,
    );
    expect([part, borderTopWidth, borderTopStyle]).toEqual([part, "1px", "solid"]);
  }
  await emulate();
});

it("buttons are 44 px high under a finger", () => {
  const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const coarse = sheets.find(
    (rule): rule is CSSMediaRule =>
      rule instanceof CSSMediaRule && rule.conditionText.includes("pointer: coarse"),
  );
  expect(coarse?.cssText).toContain("min-block-size: max(2.75rem");
});
