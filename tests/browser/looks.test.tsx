import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { SessionList } from "../../src/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row, unmount } from "./mount.js";
import { emulate } from "./page.js";
import { en } from "../support/words.js";

const styleOf = (part: string) =>
  getComputedStyle(document.querySelector(`[data-sessions="${part}"]`)!);

afterEach(() => emulate());

it("looks the same at every level of its headings", async () => {
  const heights = new Set<number>();
  for (const headingLevel of [1, 2, 3] as const) {
    mount({ client: fixtureClient(), ui: <SessionList headingLevel={headingLevel} /> });
    await row("Firefox on Linux");
    heights.add(document.querySelector('[data-sessions="root"]')!.getBoundingClientRect().height);
    unmount();
  }
  expect(heights.size).toBe(1);
});

describe("the colours", () => {
  it.each([
    ["light", "rgb(255, 255, 255)", "rgb(21, 24, 30)"],
    ["dark", "rgb(23, 25, 30)", "rgb(236, 238, 242)"],
  ] as const)("are %s where the page is", async (colorScheme, surface, text) => {
    mount({ client: fixtureClient(), colorScheme });
    await row("Firefox on Linux");
    expect(styleOf("panel").backgroundColor).toBe(surface);
    expect(styleOf("row-title").color).toBe(text);
  });

  it("follow the nearest color-scheme, not the system, in the dialog as well", async () => {
    await emulate({ name: "prefers-color-scheme", value: "light" });
    const ui = (
      <div style={{ colorScheme: "dark" }}>
        <SessionList />
      </div>
    );
    mount({ client: fixtureClient(), ui });
    await row("Firefox on Linux");
    expect(styleOf("panel").backgroundColor).toBe("rgb(23, 25, 30)");
    await button(en.signOutOthers).click();
    expect(styleOf("dialog").backgroundColor).toBe("rgb(23, 25, 30)");
  });

  it("are a host's where it sets a token on any element above", async () => {
    const ui = (
      <div style={{ "--sessions-surface": "rgb(1, 2, 3)" } as React.CSSProperties}>
        <SessionList />
      </div>
    );
    mount({ client: fixtureClient(), ui });
    await row("Firefox on Linux");
    expect(styleOf("panel").backgroundColor).toBe("rgb(1, 2, 3)");
  });

  it("are stronger for who asks the system for more contrast", async () => {
    await emulate({ name: "prefers-contrast", value: "more" });
    mount({ client: fixtureClient() });
    await row("Firefox on Linux");
    expect(styleOf("row-title").color).toBe("rgb(0, 0, 0)");
    expect(styleOf("row-place").color).toBe("rgb(43, 47, 55)");
    expect(styleOf("badge").borderTopWidth).toBe("1px");
  });
});

describe("motion", () => {
  const animationOf = async (value: "reduce" | "no-preference") => {
    await emulate({ name: "prefers-reduced-motion", value });
    mount({ client: fixtureClient() });
    await row("Firefox on Linux");
    await button(en.signOutDevice("Firefox on Linux")).click();
    await expect.element(page.getByRole("group")).toBeVisible();
    const strip = styleOf("confirm");
    const ofStrip = `${strip.animationName} ${strip.animationDuration}`;
    await button(en.signOutOthers).click();
    const dialog = styleOf("dialog");
    return [ofStrip, `${dialog.animationName} ${dialog.animationDuration}`];
  };

  it("opens strip and dialog in 180 and 160 ms", async () => {
    expect(await animationOf("no-preference")).toEqual([
      "sessions-open 0.18s",
      "sessions-rise 0.16s",
    ]);
  });

  it("is a fade of 100 ms for who asked for less of it", async () => {
    expect(await animationOf("reduce")).toEqual(["sessions-fade 0.1s", "sessions-fade 0.1s"]);
  });

  it.each(["reduce", "no-preference"])("never runs for ever (%s)", async (value) => {
    await emulate({ name: "prefers-reduced-motion", value });
    const client = fixtureClient();
    const release = client.hold("list");
    mount({ client });
    await expect.poll(() => document.querySelector('[data-sessions="skeleton"]')).not.toBeNull();
    const counts = document
      .getAnimations()
      .map(({ effect }) => effect?.getComputedTiming().iterations);
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.every((count) => count !== undefined && count <= 3)).toBe(true);
    release();
    await row("Firefox on Linux");
  });
});
