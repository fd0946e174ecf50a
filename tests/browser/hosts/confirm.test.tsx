import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { RevokeAllButton, SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { en, saying } from "../../support/words.js";

/** How a host closes its question: before its answer, after it, or when it removes the question from the page. */
const closings = ["before its answer", "after its answer", "when it is removed"] as const;

/** Asks with a native dialog, as a host may do. When it closes, it returns the focus to where it was before. */
function ask(closing: (typeof closings)[number]) {
  return () =>
    new Promise<boolean>((resolve, reject) => {
      const dialog = document.body.appendChild(document.createElement("dialog"));
      const close = () => {
        if (closing !== "when it is removed") dialog.close();
        dialog.remove();
      };
      const answer = (settle: () => void) => {
        if (closing === "after its answer") {
          settle();
          setTimeout(close, 150);
        } else {
          close();
          settle();
        }
      };
      const offer = (name: string, settle: () => void) => {
        const element = dialog.appendChild(document.createElement("button"));
        element.textContent = name;
        element.addEventListener("click", () => answer(settle));
      };
      offer("Keep", () => resolve(false));
      offer("Yes", () => resolve(true));
      offer("Break", () => reject(new Error("broken")));
      dialog.addEventListener("cancel", (event) => {
        event.preventDefault();
        answer(() => resolve(false));
      });
      dialog.showModal();
    });
}

const targets = {
  "one device": [en.signOutDevice("Firefox on Linux"), "Edge on Windows"],
  "this device": [en.signOutDevice("Chrome on macOS"), en.signedOut],
  "all others": [en.signOutOthers, en.title],
  everywhere: [en.signOutEverywhere, saying(en.signOutEverywhere, en.signedOut)],
  "what is selected": [en.signOutCount(1), saying(en.select, en.title)],
} as const;

async function start(target: keyof typeof targets, closing: (typeof closings)[number]) {
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
  const ui = (
    <>
      <SessionList />
      <RevokeAllButton />
    </>
  );
  mount({ client, ui, confirm: ask(closing) });
  await row("Firefox on Linux");
  if (target === "what is selected") {
    await button(en.selectDevices).click();
    await page.getByRole("checkbox", { name: "Firefox on Linux" }).click();
  }
  const [opener] = targets[target];
  (button(opener).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(button("Keep")).toBeVisible();
  return { client, opener };
}

describe.each(closings)("a host’s own question that is closed %s", (closing) => {
  describe.each(Object.keys(targets) as (keyof typeof targets)[])("about %s", (target) => {
    it.each(["Keep", "Escape", "Break"])(
      "gives the focus back to the button that asked, after %s",
      async (way) => {
        const { opener, client } = await start(target, closing);
        if (way === "Escape") await userEvent.keyboard("{Escape}");
        else await button(way).click();
        await expect.element(button("Keep")).not.toBeInTheDocument();
        await expect.element(button(opener)).toHaveFocus();
        await expect.element(button(opener)).toBeVisible();
        expect(client.sessions()).toHaveLength(4);
      },
    );

    it("hands the focus on after a yes, and never to the page’s body", async () => {
      const { client } = await start(target, closing);
      await button("Yes").click();
      await expect.element(button("Keep")).not.toBeInTheDocument();
      await expect.poll(() => client.sessions().length).toBeLessThan(4);
      const seen = () => document.activeElement?.textContent;
      await expect.poll(seen).toMatch(targets[target][1]);
    });
  });
});

it("a button stays to be seen while the host asks, and is hidden only by the kit’s own question", async () => {
  await start("one device", "before its answer");
  expect(getComputedStyle(button(en.signOutDevice("Firefox on Linux")).element()).visibility).toBe(
    "visible",
  );
});
