import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PasswordChangedPrompt, RevokeAllButton } from "../../src/index.js";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount } from "./mount.js";
import { en } from "../support/words.js";

const title = page.getByRole("heading", { name: en.passwordChanged });
const prompt = (client = fixtureClient(), ui?: React.ReactNode) => {
  const onDone = vi.fn();
  mount({ client, ui: ui ?? <PasswordChangedPrompt onDone={onDone} /> });
  return { client, onDone };
};

describe("after a change of password", () => {
  it("says how many other devices are still signed in, and ends them", async () => {
    const { client, onDone } = prompt();
    await expect.element(page.getByText(en.othersStillSignedIn(7))).toBeVisible();
    await expect.element(title).toHaveFocus();
    await button(en.signOutCount(7)).click();
    await expect.element(page.getByText(en.countSignedOut(7))).toBeVisible();
    await expect.element(page.getByText(en.nowhereElse)).toBeVisible();
    await expect.element(title).toHaveFocus();
    expect(client.sessions()).toHaveLength(1);
    expect(onDone).not.toHaveBeenCalled();
    await button(en.close).click();
    expect(onDone).toHaveBeenCalledOnce();
  });

  it("keeps them where the person wants that", async () => {
    const { client, onDone } = prompt();
    await button("Keep them signed in").click();
    expect(onDone).toHaveBeenCalledOnce();
    expect(client.sessions()).toHaveLength(8);
  });

  it("counts the pages that are not loaded as well", async () => {
    prompt(fixtureClient({ pageSize: 3 }));
    await expect.element(button(en.signOutCount(7))).toBeVisible();
  });

  it("says what is left when some fail", async () => {
    const client = fixtureClient();
    client.script("revoke", undefined, "forbidden");
    prompt(client);
    await button(en.signOutCount(7)).click();
    // The text is shown, and a moment later a live region has the same text.
    await expect.element(page.getByText(en.partlySignedOut(6, 7)).last()).toBeVisible();
    await expect.element(page.getByText(en.othersStillSignedIn(1))).toBeVisible();
    await expect.element(button(en.keepSignedIn(1))).toBeVisible();
  });

  it("says so where there is no other device", async () => {
    const { onDone } = prompt(fixtureClient({ sessions: fixtureSessions.slice(0, 1) }));
    await expect.element(page.getByText(en.nowhereElse)).toBeVisible();
    await button(en.close).click();
    expect(onDone).toHaveBeenCalledOnce();
  });

  it("says so where the devices could not be loaded, and loads them again", async () => {
    const client = fixtureClient();
    client.script("list", "invalid-response");
    prompt(client);
    await expect.element(page.getByText(en.loadFailed, { exact: true })).toBeVisible();
    await expect.element(button(en.signOutCount(7))).not.toBeInTheDocument();
    await button(en.tryAgain).click();
    await expect.element(button(en.signOutCount(7))).toBeVisible();
  });

  it("claims nothing where this device is not known", async () => {
    prompt(fixtureClient({ currentSessionId: undefined }));
    await expect.element(page.getByText(en.currentUnknownCount(8))).toBeVisible();
    await expect.element(button(en.close)).toBeVisible();
  });

  it("has other words for another way to sign in", async () => {
    const ui = (
      <PasswordChangedPrompt onDone={vi.fn()}>Your passkey is removed.</PasswordChangedPrompt>
    );
    prompt(fixtureClient(), ui);
    await expect
      .element(page.getByRole("heading", { name: "Your passkey is removed." }))
      .toBeVisible();
  });
});

describe("everywhere", () => {
  it("says that this device leaves too, and ends it last", async () => {
    const client = fixtureClient();
    const onSignedOut = vi.fn();
    mount({ client, ui: <RevokeAllButton />, onSignedOut });
    await button(en.signOutEverywhere).click();
    const dialog = page.getByRole("dialog", { name: en.askEverywhere });
    await expect.element(dialog).toHaveAccessibleDescription(en.askEverywhereHint(8));
    await expect.element(button(en.cancel)).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => onSignedOut.mock.calls).toEqual([[{ reason: "here" }]]);
    expect(client.sessions()).toEqual([]);
  });

  it("stays where another one could not be ended", async () => {
    const client = fixtureClient();
    client.script("revoke", "forbidden");
    const onSignedOut = vi.fn();
    mount({ client, ui: <RevokeAllButton />, onSignedOut });
    await button(en.signOutEverywhere).click();
    await page.getByRole("dialog").getByRole("button", { name: en.signOutEverywhere }).click();
    await expect.poll(() => client.sessions()).toHaveLength(2);
    expect(onSignedOut).not.toHaveBeenCalled();
    await expect.element(button(en.signOutEverywhere)).toBeVisible();
  });
});
