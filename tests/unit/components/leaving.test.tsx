import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RevokeOthersButton, SessionList } from "../../../src/index.js";
import { fixtureSessions, type MemoryClient } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton } from "../../renderKit.js";

const host = () => screen.getByLabelText("Your name");
const list = async () => {
  const client = fixtureClient({ hasSubscribe: true });
  const kit = renderKit(
    <>
      <SessionList />
      <input aria-label="Your name" />
    </>,
    { client, onChangePassword: () => undefined },
  );
  await revokeButton("Firefox on Linux");
  return { ...kit, client };
};
/** Something happens elsewhere, and the list shows it. */
const elsewhere = async (client: MemoryClient, ids: readonly string[]) => {
  const kept = fixtureSessions.filter(({ sessionId }) => ids.includes(sessionId));
  act(() => client.setSessions(kept));
  const rows = () => screen.getAllByRole("listitem").filter((item) => item.dataset.status);
  await waitFor(() => expect(rows()).toHaveLength(kept.length), { timeout: 3_000 });
};
const [here = "", iphone = "", firefox = ""] = fixtureSessions.map(({ sessionId }) => sessionId);

describe("selecting", () => {
  it("is over with its last device, and does not come back with a new sign-in", async () => {
    const { client, user } = await list();
    await user.click(screen.getByRole("button", { name: "Select devices" }));
    await elsewhere(client, [here]);
    await user.click(host());
    await elsewhere(client, [here, iphone, firefox]);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(host()).toHaveFocus();
  });

  it("is over when all that was selected has ended", async () => {
    const { client, user } = await list();
    await user.click(screen.getByRole("button", { name: "Select devices" }));
    await user.click(screen.getByRole("checkbox", { name: "Select all 7" }));
    await user.click(screen.getByRole("button", { name: "Sign out 7 devices" }));
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Sign out 7 devices" }));
    await waitFor(() => expect(client.sessions()).toHaveLength(1));
    await user.click(host());
    act(() =>
      client.setSessions([...client.sessions(), { ...fixtureSessions[1]!, sessionId: "new" }]),
    );
    await card("Safari on iPhone");
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(host()).toHaveFocus();
  });
});

describe("“Was this not you?”", () => {
  it("stays where its device was signed out elsewhere, says so, and takes no focus", async () => {
    const { client, user } = await list();
    await user.click(within(await card("Firefox on Linux")).getByRole("button", { name: /^F/ }));
    await user.click(await screen.findByRole("button", { name: "Not you? Firefox on Linux" }));
    const guide = within(screen.getByRole("region", { name: "Was this not you?" }));
    await user.click(host());
    await elsewhere(client, [here, iphone]);
    expect(guide.getByText(/was already signed out\./)).toBeVisible();
    expect(guide.getByRole("button", { name: "Change your password" })).toBeVisible();
    await elsewhere(client, [here, iphone, firefox]);
    expect(guide.getByRole("button", { name: "Sign out Firefox on Linux" })).toBeVisible();
    expect(host()).toHaveFocus();
  });

  it("is over where another account is there", async () => {
    const { client, user, switchTo } = await list();
    await user.click(within(await card("Firefox on Linux")).getByRole("button", { name: /^F/ }));
    await user.click(await screen.findByRole("button", { name: "Not you? Firefox on Linux" }));
    switchTo(client, "eve");
    await revokeButton("Firefox on Linux");
    expect(screen.queryByRole("region", { name: "Was this not you?" })).toBeNull();
  });
});

it("a button for all others keeps the focus when it is done, and goes when that does", async () => {
  const { user } = renderKit(<RevokeOthersButton />, {
    client: fixtureClient({ hasRevokeOthers: true }),
  });
  await user.click(await screen.findByRole("button", { name: "Sign out all other devices" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Sign out 7 devices" }));
  const done = await screen.findByRole("button", { name: "You are not signed in anywhere else." });
  expect(done).toHaveFocus();
  expect(done).toHaveAttribute("aria-disabled", "true");
  await user.tab();
  expect(screen.queryByRole("button")).toBeNull();
});
