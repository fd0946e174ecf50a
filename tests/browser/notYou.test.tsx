import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureClient } from "../renderKit.js";
import { button, mount, type MountOptions, row } from "./mount.js";
import { en } from "../support/words.js";

const guide = page.getByRole("region", { name: en.wasNotYou });
const title = page.getByRole("heading", { name: en.wasNotYou });
const step = (index: number) => guide.getByRole("listitem").nth(index);
const sent = (client: ReturnType<typeof fixtureClient>) =>
  client.calls.filter(({ method }) => method !== "list");

const open = async (options: Partial<MountOptions> = {}) => {
  const client = fixtureClient();
  mount({ client, ...options });
  await row("Firefox on Linux");
  await button("Firefox on Linux").click();
  await button(en.notYouDevice("Firefox on Linux")).click();
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
    en.signOutDevice("Firefox on Linux"),
    en.signOutOthers,
    en.changePassword,
    en.reviewSecurity,
    en.close,
  ]);

  await guide.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }).click();
  await expect.element(step(0)).toHaveTextContent(en.deviceSignedOut("Firefox on Linux"));
  expect(sent(client).map(({ argument }) => argument)).toEqual(["session-firefox"]);
  await expect.element(title).toHaveFocus();

  await guide.getByRole("button", { name: en.signOutOthers }).click();
  await expect.element(page.getByRole("dialog", { name: en.askOthers(6) })).toBeVisible();
  await button(en.signOutCount(6)).click();
  await expect.element(step(1)).toHaveTextContent(en.nowhereElse);
  expect(client.sessions()).toHaveLength(1);

  await guide.getByRole("button", { name: en.changePassword }).click();
  expect(onChangePassword).toHaveBeenCalledOnce();
  await expect.element(step(2)).toHaveTextContent(en.stepDone);
  await guide.getByRole("button", { name: en.reviewSecurity }).click();
  expect(onReviewSecurity).toHaveBeenCalledOnce();
  // The host did not report success, so the guide does not mark the step as done.
  await expect.element(step(3)).not.toHaveTextContent(en.stepDone);
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
  await button(en.notYouDevice("Safari on iPhone")).dblClick();
  await expect.element(title).toHaveFocus();
  await userEvent.keyboard("{Enter>5/}");
  expect(sent(client)).toEqual([]);
});

it("the second click of a double click on its first step ends nothing more", async () => {
  const client = await open();
  await guide.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }).dblClick();
  await expect.element(step(0)).toHaveTextContent(en.deviceSignedOut("Firefox on Linux"));
  expect(sent(client)).toHaveLength(1);
});

it("says what failed in the step, and offers to try again", async () => {
  const client = fixtureClient();
  client.script("revoke", "forbidden");
  await open({ client });
  await guide.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }).click();
  await expect.element(step(0)).toHaveTextContent(en.stillSignedIn("Firefox on Linux"));
  await guide.getByRole("button", { name: en.tryAgainDevice("Firefox on Linux") }).click();
  await expect.element(step(0)).toHaveTextContent(en.deviceSignedOut("Firefox on Linux"));
});

it("asks the host where the host owns every question", async () => {
  const confirm = vi.fn(async () => false);
  const client = await open({ confirm });
  await guide.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }).click();
  expect(confirm).toHaveBeenCalledOnce();
  expect(sent(client)).toEqual([]);
});

it("Close gives the focus back, to the title where the row has gone", async () => {
  await open();
  await guide.getByRole("button", { name: en.close }).click();
  await expect.element(button(en.notYouDevice("Firefox on Linux"))).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await guide.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }).click();
  await expect.element(step(0)).toHaveTextContent(en.deviceSignedOut("Firefox on Linux"));
  await guide.getByRole("button", { name: en.close }).click();
  await expect.element(page.getByRole("heading", { level: 2 })).toHaveFocus();
});

it("is offered for the whole list where the host has a step of its own, and never for this device", async () => {
  mount({ client: fixtureClient(), onChangePassword: () => undefined });
  await row("Chrome on macOS");
  await button("Chrome on macOS").click();
  await expect.element(button(en.notYouDevice("Chrome on macOS"))).not.toBeInTheDocument();
  await button(en.notYouList).click();
  const names = guide
    .getByRole("button")
    .elements()
    .map(({ textContent }) => textContent);
  expect(names).toEqual([en.signOutOthers, en.changePassword, en.close]);
});

it("is offered where a device came back after its sign-out was confirmed", async () => {
  const client = fixtureClient();
  const { queryClient } = mount({ client });
  const before = client.sessions();
  await row("Firefox on Linux");
  await button(en.signOutDevice("Firefox on Linux")).click();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
  client.setSessions(before);
  await queryClient.invalidateQueries();
  await expect.element(button(en.notYouDevice("Firefox on Linux"))).toBeVisible();
});
