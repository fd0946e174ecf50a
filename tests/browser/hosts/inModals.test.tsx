import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { readAloud } from "../readAloud.js";
import { type Modal, modals } from "./modals.js";

let closed = 0;

const settings = page.getByRole("dialog", { name: "Settings" });
const question = page.getByRole("dialog", { name: /^Sign out/ });

/** The list in a modal that is open, below a provider that is not in it. */
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

/** Looks in each frame where the focus is, and gives back where it was outside of the list. */
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
    (button("Sign out Firefox on Linux").element() as HTMLElement).focus();
    const stop = watchFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("group")).toBeVisible();
    await expect.element(button("Cancel")).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.element(button("Signing out Firefox on Linux")).toHaveFocus();
    await expect.poll(readAloud).toContain("Signing out Firefox on Linux…");
    release();
    await expect.element(button("Firefox on Linux")).not.toBeInTheDocument();
    await expect.poll(readAloud).toContain("Firefox on Linux is signed out.");
    await expect.element(button("Edge on Windows")).toHaveFocus();
    expect(stop()).toEqual([]);
    expect(closed).toBe(0);
  });

  it("I sign a device out with the mouse, and what went wrong is said there as well", async () => {
    const client = await open(modal);
    client.script("revoke", "forbidden");
    const yes = page.getByRole("group").getByRole("button", { name: "Sign out Firefox on Linux" });
    await button("Sign out Firefox on Linux").click();
    await yes.click();
    await expect
      .poll(async () => (await readAloud()).join())
      .toContain("Firefox on Linux is still signed in. You cannot sign this device out.");
    await button("Try again: sign out Firefox on Linux").click();
    await expect.poll(readAloud).toContain("Firefox on Linux is signed out.");
    await expect.element(button("Edge on Windows")).toHaveFocus();
    await expect.element(settings).toBeVisible();
  });

  it("Escape closes the question, then the next one, and only then the modal", async () => {
    await open(modal);
    for (const name of ["Sign out Firefox on Linux", "Sign out Chrome on macOS"]) {
      await button(name).click();
      await expect.element(button("Cancel")).toHaveFocus();
      await userEvent.keyboard("{Escape}");
      await expect.element(button("Cancel")).not.toBeInTheDocument();
      await expect.element(button(name)).toHaveFocus();
      expect(closed).toBe(0);
    }
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => closed).toBe(1);
  });

  it.each([
    ["this device", "Sign out Chrome on macOS", "Sign out this device"],
    ["all others", "Sign out all other devices", "Sign out 3 devices"],
  ])("the question about %s lies on top, and I reach its answers", async (what, ask, answer) => {
    const client = await open(modal);
    await button(ask).click();
    await expect.element(question).toBeVisible();
    await expect.element(button("Cancel")).toHaveFocus();
    const asked = question.element();
    expect(asked.closest("[inert], [aria-hidden='true']")).toBeNull();
    // What one sees of it is it, in each corner.
    const { left, right, top, bottom } = asked.getBoundingClientRect();
    for (const x of [left + 20, right - 20]) {
      for (const y of [top + 5, bottom - 5]) {
        expect(asked.contains(document.elementFromPoint(x, y))).toBe(true);
      }
    }
    await userEvent.tab();
    await expect.element(button(answer)).toHaveFocus();
    await userEvent.tab({ shift: true });
    await expect.element(button("Cancel")).toHaveFocus();
    await button("Cancel").click();
    await expect.element(question).not.toBeInTheDocument();
    await expect.element(button(ask)).toHaveFocus();
    await button(ask).click();
    await button(answer).click();
    await expect.poll(() => client.sessions()).toHaveLength(what === "all others" ? 1 : 3);
    const title = what === "all others" ? "Where you’re signed in" : "This device is signed out";
    await expect.element(page.getByRole("heading", { name: title })).toHaveFocus();
    if (what === "all others") {
      await expect
        .poll(readAloud)
        .toContain("3 devices are signed out. You are not signed in anywhere else.");
    }
    expect(closed).toBe(0);
  });
});
