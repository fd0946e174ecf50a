import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureNow, fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { mount, row } from "./mount.js";
import { boxOf } from "./page.js";
import { en } from "../support/words.js";

const day = 86_400_000;
const iphone = fixtureSessions[1]!;

beforeEach(() => void vi.useFakeTimers({ now: fixtureNow, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

/** Records the last-active texts of all rows, in each frame from now on. */
function watchFrames(): { words(): string[] } {
  const seen = new Set<string>();
  const look = () => {
    for (const part of document.querySelectorAll('[data-sessions="row-active"]')) {
      seen.add(part.textContent);
    }
    requestAnimationFrame(look);
  };
  look();
  return { words: () => [...seen] };
}

describe("where this browser's clock is wrong", () => {
  it.each([
    ["a day ahead", day],
    ["a day behind", -day],
  ])("by %s, every time is the server's, from the first frame on", async (_, wrong) => {
    vi.setSystemTime(fixtureNow.getTime() + wrong);
    const frames = watchFrames();
    mount({ client: fixtureClient() });
    await expect.element(await row("Firefox on Linux")).toHaveTextContent(en.active("3 hours ago"));
    await expect
      .element(await row("Safari on iPhone"))
      .toHaveTextContent(en.active("4 minutes ago"));
    await expect.element(await row("Edge on Windows")).toHaveTextContent(en.active("yesterday"));
    await expect
      .element(await row("Chrome on Android"))
      .toHaveTextContent(en.signsOut("in 2 days"));
    await expect
      .poll(frames.words)
      .toEqual([
        en.activeNow,
        en.active("4 minutes ago"),
        en.active("3 hours ago"),
        en.active("yesterday"),
        en.active("2 days ago"),
        en.active("12 days ago"),
        en.active("Oct 19"),
        en.unknownTime,
      ]);
  });
});

describe("a time in a row", () => {
  it("is a <time> that no Tab stops at; the exact one is in the details", async () => {
    mount({ client: fixtureClient() });
    const safari = await row("Safari on iPhone");
    const time = safari.querySelector("time")!;
    expect(time.dateTime).toBe(iphone.lastSeen.toISOString());
    expect(time.tabIndex).toBe(-1);
    const stops = new Set<Element | null>();
    for (let count = 0; count < 30; count += 1) {
      await userEvent.tab();
      stops.add(document.activeElement);
    }
    expect([...stops].filter((stop) => stop?.closest("time"))).toEqual([]);
    await page.getByRole("button", { name: "Safari on iPhone", exact: true }).click();
    await expect
      .element(page.getByRole("definition").first())
      .toHaveTextContent("November 23, 2026 at 9:09 PM (UTC)");
  });

  it("stands on one line beside Sign out on a page of 320 px", async () => {
    await page.viewport(320, 900);
    mount({ client: fixtureClient() });
    await row("Safari on iPhone");
    for (const active of document.querySelectorAll('[data-sessions="row-active"]')) {
      expect([active.textContent, boxOf(active).height]).toEqual([active.textContent, 20]);
    }
  });
});
