import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { readAloud } from "../readAloud.js";
import { type Modal, modals } from "./modals.js";
import { en } from "../../support/words.js";

let closed = 0;

const settings = page.getByRole("dialog", { name: "Settings" });
const question = page.getByRole("dialog", { name: /^Sign out/ });

/** Opens the list in a modal. The provider is outside of the modal. */
async function open(modal: Modal) {
  closed = 0;
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
  mount({
    client,
    ui: (
      <>
        <p>The page behind</p>
        {modal(<SessionList />, () => void (closed += 1))}
      </>
    ),
  });
  await row("Firefox on Linux");
  return client;
}

/**
 * Checks in each frame where the focus is.
 *
 * @returns A function that stops the check and returns the tag names of the focused elements outside of the list.
 */
function watchFocus() {
  const seen = new Set<string | undefined>();
  let isOver = false;
  const look = () => {
    const { activeElement } = document;
    if (!activeElement?.closest('[data-sessions="root"]')) seen.add(activeElement?.tagName);
    if (!isOver) requestAnimationFrame(look);
  };
  look();
  return () => {
    isOver = true;
    return [...seen];
  };
}

describe.each(Object.entries(modals))("in %s", (_, modal) => {
  it("I sign a device out by keyboard: its row goes, I hear of it and go on with the next row", async () => {
    const client = await open(modal);
    const release = client.hold("revoke");
    (button(en.signOutDevice("Firefox on Linux")).element() as HTMLElement).focus();
    const stop = watchFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("group")).toBeVisible();
    await expect.element(button(en.cancel)).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.element(button(en.signingOutDevice("Firefox on Linux"))).toHaveFocus();
    await expect.poll(readAloud).toContain(`${en.signingOutDevice("Firefox on Linux")}…`);
    release();
    await expect.element(button("Firefox on Linux")).not.toBeInTheDocument();
    await expect.poll(readAloud).toContain(en.deviceSignedOut("Firefox on Linux"));
    await expect.element(button("Edge on Windows")).toHaveFocus();
    expect(stop()).toEqual([]);
    expect(closed).toBe(0);
  });

  it("I sign a device out with the mouse, and what went wrong is said there as well", async () => {
    const client = await open(modal);
    client.script("revoke", "forbidden");
    const yes = page
      .getByRole("group")
      .getByRole("button", { name: en.signOutDevice("Firefox on Linux") });
    await button(en.signOutDevice("Firefox on Linux")).click();
    await yes.click();
    await expect
      .poll(async () => (await readAloud()).join())
      .toContain(`${en.stillSignedIn("Firefox on Linux")} ${en.reasons.forbidden}`);
    await button(en.tryAgainDevice("Firefox on Linux")).click();
    await expect.poll(readAloud).toContain(en.deviceSignedOut("Firefox on Linux"));
    await expect.element(button("Edge on Windows")).toHaveFocus();
    await expect.element(settings).toBeVisible();
  });

  it("Escape closes the question, then the next one, and only then the modal", async () => {
    await open(modal);
    for (const name of [
      en.signOutDevice("Firefox on Linux"),
      en.signOutDevice("Chrome on macOS"),
    ]) {
      await button(name).click();
      await expect.element(button(en.cancel)).toHaveFocus();
      await userEvent.keyboard("{Escape}");
      await expect.element(button(en.cancel)).not.toBeInTheDocument();
      await expect.element(button(name)).toHaveFocus();
      expect(closed).toBe(0);
    }
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => closed).toBe(1);
  });

  it.each([
    ["this device", en.signOutDevice("Chrome on macOS"), en.signOutThisDevice],
    ["all others", en.signOutOthers, en.signOutCount(3)],
  ])("the question about %s lies on top, and I reach its answers", async (what, ask, answer) => {
    const client = await open(modal);
    await button(ask).click();
    await expect.element(question).toBeVisible();
    await expect.element(button(en.cancel)).toHaveFocus();
    const asked = question.element();
    expect(asked.closest("[inert], [aria-hidden='true']")).toBeNull();
    // Nothing covers the question: each of its corners belongs to it.
    const { left, right, top, bottom } = asked.getBoundingClientRect();
    for (const x of [left + 20, right - 20]) {
      for (const y of [top + 5, bottom - 5]) {
        expect(asked.contains(document.elementFromPoint(x, y))).toBe(true);
      }
    }
    await userEvent.tab();
    await expect.element(button(answer)).toHaveFocus();
    await userEvent.tab({ shift: true });
    await expect.element(button(en.cancel)).toHaveFocus();
    await button(en.cancel).click();
    await expect.element(question).not.toBeInTheDocument();
    await expect.element(button(ask)).toHaveFocus();
    await button(ask).click();
    await button(answer).click();
    await expect.poll(() => client.sessions()).toHaveLength(what === "all others" ? 1 : 3);
    const title = what === "all others" ? en.title : en.signedOut;
    await expect.element(page.getByRole("heading", { name: title })).toHaveFocus();
    if (what === "all others") {
      await expect.poll(readAloud).toContain(`${en.countSignedOut(3)} ${en.nowhereElse}`);
    }
    expect(closed).toBe(0);
  });
});
