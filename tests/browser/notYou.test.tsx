import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureClient } from "../renderKit.js";
import { button, mount, type MountOptions, row } from "./mount.js";

const guide = page.getByRole("region", { name: "Was this not you?" });
const title = page.getByRole("heading", { name: "Was this not you?" });
const step = (index: number) => guide.getByRole("listitem").nth(index);
const sent = (client: ReturnType<typeof fixtureClient>) =>
  client.calls.filter(({ method }) => method !== "list");

const open = async (options: Partial<MountOptions> = {}) => {
  const client = fixtureClient();
  mount({ client, ...options });
  await row("Firefox on Linux");
  await button("Firefox on Linux").click();
  await button("Not you? Firefox on Linux").click();
  await expect.element(title).toHaveFocus();
  return (options.client as typeof client) ?? client;
};

it("leads through the steps in order: the device, all others, the password, the settings", async () => {
  const onChangePassword = vi.fn(async () => true);
  const onReviewSecurity = vi.fn();
  const client = await open({ onChangePassword, onReviewSecurity });
  const names = guide
    .getByRole("button")
    .elements()
    .map(({ textContent }) => textContent);
  expect(names).toEqual([
    "Sign out Firefox on Linux",
    "Sign out all other devices",
    "Change your password",
    "Check your security settings",
    "Close",
  ]);

  await guide.getByRole("button", { name: "Sign out Firefox on Linux" }).click();
  await expect.element(step(0)).toHaveTextContent("Firefox on Linux is signed out.");
  expect(sent(client).map(({ argument }) => argument)).toEqual(["session-firefox"]);
  await expect.element(title).toHaveFocus();

  await guide.getByRole("button", { name: "Sign out all other devices" }).click();
  await expect
    .element(page.getByRole("dialog", { name: "Sign out 6 other devices?" }))
    .toBeVisible();
  await button("Sign out 6 devices").click();
  await expect.element(step(1)).toHaveTextContent("You are not signed in anywhere else.");
  expect(client.sessions()).toHaveLength(1);

  await guide.getByRole("button", { name: "Change your password" }).click();
  expect(onChangePassword).toHaveBeenCalledOnce();
  await expect.element(step(2)).toHaveTextContent("Done");
  await guide.getByRole("button", { name: "Check your security settings" }).click();
  expect(onReviewSecurity).toHaveBeenCalledOnce();
  // The host said nothing, so nothing is claimed.
  await expect.element(step(3)).not.toHaveTextContent("Done");
});

it("lists no step that the host does not offer", async () => {
  await open();
  expect(guide.getByRole("listitem").elements()).toHaveLength(2);
});

it("opening it ends nothing: not by Enter held, not by a double click", async () => {
  const client = fixtureClient();
  mount({ client });
  await row("Safari on iPhone");
  await button("Safari on iPhone").click();
  await button("Not you? Safari on iPhone").dblClick();
  await expect.element(title).toHaveFocus();
  await userEvent.keyboard("{Enter>5/}");
  expect(sent(client)).toEqual([]);
});

it("the second click of a double click on its first step ends nothing more", async () => {
  const client = await open();
  await guide.getByRole("button", { name: "Sign out Firefox on Linux" }).dblClick();
  await expect.element(step(0)).toHaveTextContent("Firefox on Linux is signed out.");
  expect(sent(client)).toHaveLength(1);
});

it("says what failed in the step, and offers to try again", async () => {
  const client = fixtureClient();
  client.script("revoke", "forbidden");
  await open({ client });
  await guide.getByRole("button", { name: "Sign out Firefox on Linux" }).click();
  await expect.element(step(0)).toHaveTextContent("Firefox on Linux is still signed in.");
  await guide.getByRole("button", { name: "Try again: sign out Firefox on Linux" }).click();
  await expect.element(step(0)).toHaveTextContent("Firefox on Linux is signed out.");
});

it("asks the host where the host owns every question", async () => {
  const confirm = vi.fn(async () => false);
  const client = await open({ confirm });
  await guide.getByRole("button", { name: "Sign out Firefox on Linux" }).click();
  expect(confirm).toHaveBeenCalledOnce();
  expect(sent(client)).toEqual([]);
});

it("Close gives the focus back, to the title where the row has gone", async () => {
  await open();
  await guide.getByRole("button", { name: "Close" }).click();
  await expect.element(button("Not you? Firefox on Linux")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await guide.getByRole("button", { name: "Sign out Firefox on Linux" }).click();
  await expect.element(step(0)).toHaveTextContent("is signed out");
  await guide.getByRole("button", { name: "Close" }).click();
  await expect.element(page.getByRole("heading", { level: 2 })).toHaveFocus();
});

it("is offered for the whole list where the host has a step of its own, and never for this device", async () => {
  mount({ client: fixtureClient(), onChangePassword: () => undefined });
  await row("Chrome on macOS");
  await button("Chrome on macOS").click();
  await expect.element(button("Not you? Chrome on macOS")).not.toBeInTheDocument();
  await button("Not you? See what to do").click();
  const names = guide
    .getByRole("button")
    .elements()
    .map(({ textContent }) => textContent);
  expect(names).toEqual(["Sign out all other devices", "Change your password", "Close"]);
});

it("is offered where a device came back after its sign-out was confirmed", async () => {
  const client = fixtureClient();
  const { queryClient } = mount({ client });
  const before = client.sessions();
  await row("Firefox on Linux");
  await button("Sign out Firefox on Linux").click();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("Firefox on Linux is signed out.")).toBeVisible();
  client.setSessions(before);
  await queryClient.invalidateQueries();
  await expect.element(button("Not you? Firefox on Linux")).toBeVisible();
});
