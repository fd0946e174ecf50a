import { afterEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, sessionIsOver } from "../../renderKit.js";
import { button, mount, row } from "../mount.js";
import { beginning, en } from "../../support/words.js";

// The only keys that these tests press, like a person who uses no pointer.
type Key = "{Tab}" | "{Shift>}{Tab}{/Shift}" | "{Enter}" | " " | "{Escape}";

let isWatching = false;
const lost: string[] = [];

/** Starts to check every frame. The focus must never be on the body. */
function watchFocus(): void {
  lost.length = 0;
  isWatching = true;
  const watch = () => {
    if (!isWatching) return;
    if (document.activeElement === document.body) lost.push(document.title);
    requestAnimationFrame(watch);
  };
  watch();
}

const press = (key: Key) => userEvent.keyboard(key);
const nameOf = (element: Element | null) =>
  element?.getAttribute("aria-label") ??
  element?.closest("label")?.textContent?.trim() ??
  element?.textContent?.trim();

/** Presses Tab until the element with this name has the focus. */
async function tabTo(name: string, key: Key = "{Tab}"): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    if (nameOf(document.activeElement) === name) return;
    await press(key);
  }
  throw new Error(`Tab never came to ${name}`);
}

const start = async (options: Partial<Parameters<typeof mount>[0]> = {}) => {
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
  mount({ client, ...options });
  await row("Firefox on Linux");
  document.querySelector<HTMLElement>('[data-sessions="title"]')!.focus();
  watchFocus();
  return (options.client as typeof client) ?? client;
};

afterEach(() => {
  isWatching = false;
  expect(lost).toEqual([]);
});

it("ends one", async () => {
  await start();
  await tabTo(en.signOutDevice("Safari on iPhone"));
  await press("{Enter}");
  await expect.element(button(en.cancel)).toHaveFocus();
  await press("{Tab}");
  await press("{Enter}");
  await expect.element(page.getByText(en.deviceSignedOut("Safari on iPhone"))).toBeVisible();
  await expect.element(button("Firefox on Linux")).toHaveFocus();
});

it("takes the question back with Escape, and goes on from the same button", async () => {
  const client = await start();
  await tabTo(en.signOutDevice("Safari on iPhone"));
  await press(" ");
  await press("{Escape}");
  await expect.element(button(en.signOutDevice("Safari on iPhone"))).toHaveFocus();
  expect(client.sessions()).toHaveLength(4);
});

it("ends all others", async () => {
  const client = await start();
  await tabTo(en.signOutOthers);
  await press("{Enter}");
  await expect.element(button(en.cancel)).toHaveFocus();
  await press("{Tab}");
  await press("{Enter}");
  await expect.element(page.getByText(beginning(en.countSignedOut(3)))).toBeVisible();
  await expect.element(page.getByRole("heading", { level: 2 })).toHaveFocus();
  expect(client.sessions()).toHaveLength(1);
});

it("selects all but one, one of them fails, and the rest is tried again", async () => {
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
  client.script("revoke", undefined, "forbidden");
  await start({ client });
  await tabTo(en.selectDevices);
  await press("{Enter}");
  await tabTo(en.selectAll(3));
  await press(" ");
  await tabTo("Safari on iPhone");
  await press(" ");
  await tabTo(en.signOutCount(2));
  await press("{Enter}");
  await expect.element(button(en.cancel).last()).toHaveFocus();
  await press("{Tab}");
  await press("{Enter}");
  const left = page.getByRole("checkbox", { name: "Edge on Windows" });
  await expect.element(left).toHaveFocus();
  await expect.element(left).toBeChecked();
  await tabTo(en.signOutCount(1));
  await press("{Enter}");
  await press("{Tab}");
  await press("{Enter}");
  await expect.element(page.getByText(en.deviceSignedOut("Edge on Windows"))).toBeVisible();
  expect(client.sessions().map(({ sessionId }) => sessionId)).toEqual([
    "session-mac",
    "session-iphone",
  ]);
});

it("leaves the selection with Escape, and is back at Select", async () => {
  await start();
  await tabTo(en.selectDevices);
  await press(" ");
  await tabTo("Firefox on Linux");
  await press(" ");
  await press("{Escape}");
  await expect.element(button(en.selectDevices)).toHaveFocus();
});

it("stops what takes too long", async () => {
  const client = fixtureClient();
  const release = client.hold("revoke");
  await start({ client });
  await tabTo(en.selectDevices);
  await press("{Enter}");
  await press(" ");
  await tabTo(en.signOutCount(7));
  await press("{Enter}");
  await press("{Tab}");
  await press("{Enter}");
  await tabTo(en.stop, "{Shift>}{Tab}{/Shift}");
  await press("{Enter}");
  release();
  await expect.element(page.getByText(en.stopped(4, 7))).toBeVisible();
  await expect.poll(() => document.activeElement?.matches(":checked")).toBe(true);
});

it("proves who it is, and what was asked goes on", async () => {
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
  client.script("revoke", "reauthentication-required");
  const reauthenticate = vi.fn(async () => true);
  await start({ client, reauthenticate });
  await tabTo(en.signOutDevice("Safari on iPhone"));
  await press("{Enter}");
  await press("{Tab}");
  await press("{Enter}");
  await expect.element(page.getByText(en.deviceSignedOut("Safari on iPhone"))).toBeVisible();
  expect(reauthenticate).toHaveBeenCalledOnce();
  await expect.element(button("Firefox on Linux")).toHaveFocus();
});

it("is led through what to do about a device that is not theirs", async () => {
  const onChangePassword = vi.fn(async () => true);
  const client = await start({ onChangePassword });
  await tabTo("Edge on Windows");
  await press("{Enter}");
  await tabTo(en.notYouDevice("Edge on Windows"));
  await press("{Enter}");
  const title = page.getByRole("heading", { name: en.wasNotYou });
  await expect.element(title).toHaveFocus();
  await press("{Tab}");
  await press("{Enter}");
  await expect.element(page.getByText(en.deviceSignedOut("Edge on Windows")).first()).toBeVisible();
  await expect.element(title).toHaveFocus();
  await tabTo(en.signOutOthers);
  await press("{Enter}");
  await press("{Tab}");
  await press("{Enter}");
  await expect.element(page.getByText(beginning(en.countSignedOut(2)))).toBeVisible();
  await expect.element(title).toHaveFocus();
  await tabTo(en.changePassword);
  await press("{Enter}");
  expect(onChangePassword).toHaveBeenCalledOnce();
  await tabTo(en.close);
  await press("{Enter}");
  await expect.element(page.getByRole("heading", { level: 2 })).toHaveFocus();
  expect(client.sessions()).toHaveLength(1);
});

it("finds the way on where this device was signed out elsewhere", async () => {
  const client = fixtureClient();
  const onSignedOut = vi.fn();
  const { queryClient } = mount({ client, onSignedOut });
  await row("Firefox on Linux");
  (button("Firefox on Linux").element() as HTMLElement).focus();
  watchFocus();
  client.script("list", ...sessionIsOver);
  await queryClient.invalidateQueries();
  await expect.element(page.getByRole("heading", { name: en.signedOut })).toHaveFocus();
  await press("{Tab}");
  await press("{Enter}");
  expect(onSignedOut).toHaveBeenCalledWith({ reason: "elsewhere" });
});
