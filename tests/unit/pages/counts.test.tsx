import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RevokeOthersButton, SessionCard, SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton, signOut } from "../../renderKit.js";
import { en, saying } from "../../support/words.js";

const paged = () => fixtureClient({ pageSize: 3 });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("with pages missing, no number is said that nobody knows", () => {
  it("when this device is to be signed out", async () => {
    const { user } = renderKit(<SessionList />, { client: paged() });
    await user.click(await revokeButton("Chrome on macOS"));
    const dialog = screen.getByRole("dialog", { name: en.askThisDevice });
    expect(dialog).toHaveTextContent("Your other devices stay signed in.");
    expect(dialog).not.toHaveTextContent(/\d/);
  });

  it("when a card that stands alone asks it", async () => {
    const session = fixtureSessions[0]!;
    const { user } = renderKit(<SessionCard session={session} isCurrent />, { client: paged() });
    await user.click(await screen.findByRole("button", { name: /^Sign out/ }));
    const dialog = screen.getByRole("dialog", { name: en.askThisDevice });
    expect(dialog).toHaveTextContent("Your other devices stay signed in.");
  });

  it("in the heading: there are at least so many, until all are there", async () => {
    const { user } = renderKit(<SessionList />, { client: fixtureClient({ pageSize: 5 }) });
    await card("Firefox on Linux");
    expect(screen.getByRole("heading", { name: "Other devices at least 4" })).toBeVisible();
    await user.click(button(en.showMore));
    expect(await screen.findByRole("heading", { name: "Other devices 7" })).toBeVisible();
  });

  it("on the button for what is hidden: it says all only where all are known", async () => {
    const client = fixtureClient({ pageSize: 5 });
    const { user } = renderKit(<SessionList initialCount={2} />, { client });
    await card("Firefox on Linux");
    expect(screen.queryByRole("button", { name: /^Show all/ })).toBeNull();
    await user.click(button(en.showMore));
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
    await user.click(button(en.showMore));
    expect(await screen.findByRole("heading", { name: "Other devices 7" })).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(8);
  });

  it("and nowhere else is said only where there is no other page", async () => {
    const client = fixtureClient({ pageSize: 3 });
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    await user.click(button(en.selectDevices));
    await user.click(screen.getByRole("checkbox", { name: en.selectAllShown(2) }));
    await user.click(button(en.signOutCount(2)));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: /2 devices/ }));
    const said = await screen.findByText(saying(en.countSignedOut(2)));
    expect(said).not.toHaveTextContent(en.nowhereElse);
  });

  it("nor by a button for all others, which is offered where this device is alone on its page", async () => {
    const client = fixtureClient({ pageSize: 1 });
    const { user } = renderKit(<RevokeOthersButton />, { client });
    await user.click(await screen.findByRole("button", { name: en.signOutOthers }));
    expect(await screen.findByRole("dialog", { name: en.askOthers(7) })).toBeVisible();
  });
});

it("the number of other devices leaves out those that were signed out since the list came", async () => {
  const client = fixtureClient();
  const { user } = renderKit(<SessionList />, { client });
  await card("Firefox on Linux");
  client.script("list", "forbidden");
  await signOut(user, "Firefox on Linux");
  await screen.findByText(en.deviceSignedOut("Firefox on Linux"));
  await user.click(await revokeButton("Chrome on macOS"));
  expect(screen.getByRole("dialog")).toHaveTextContent("Your 6 other devices stay signed in.");
});
