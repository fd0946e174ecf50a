import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RevokeOthersButton, SessionList, type SessionPage } from "../../../src/index.js";
import { fixtureSessions, type MemoryClient } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton } from "../../renderKit.js";
import { en, saying } from "../../support/words.js";

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
/** Sessions change on another device. Waits until the list shows it. */
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
    await user.click(screen.getByRole("button", { name: en.selectDevices }));
    await elsewhere(client, [here]);
    await user.click(host());
    await elsewhere(client, [here, iphone, firefox]);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(host()).toHaveFocus();
  });

  it("is over when all that was selected has ended", async () => {
    const { client, user } = await list();
    await user.click(screen.getByRole("button", { name: en.selectDevices }));
    await user.click(screen.getByRole("checkbox", { name: en.selectAll(7) }));
    await user.click(screen.getByRole("button", { name: en.signOutCount(7) }));
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: en.signOutCount(7) }));
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
    await user.click(
      await screen.findByRole("button", { name: en.notYouDevice("Firefox on Linux") }),
    );
    const guide = within(screen.getByRole("region", { name: en.wasNotYou }));
    await user.click(host());
    await elsewhere(client, [here, iphone]);
    expect(guide.getByText(saying(en.deviceAlreadySignedOut("")))).toBeVisible();
    expect(guide.getByRole("button", { name: en.changePassword })).toBeVisible();
    await elsewhere(client, [here, iphone, firefox]);
    expect(guide.getByRole("button", { name: en.signOutDevice("Firefox on Linux") })).toBeVisible();
    expect(host()).toHaveFocus();
  });

  it("is over where another account is there", async () => {
    const { client, user, switchTo } = await list();
    await user.click(within(await card("Firefox on Linux")).getByRole("button", { name: /^F/ }));
    await user.click(
      await screen.findByRole("button", { name: en.notYouDevice("Firefox on Linux") }),
    );
    switchTo(client, "eve");
    await revokeButton("Firefox on Linux");
    expect(screen.queryByRole("region", { name: en.wasNotYou })).toBeNull();
  });
});

it("a button for all others keeps the focus when it is done, and goes when that does", async () => {
  const { user } = renderKit(<RevokeOthersButton />, {
    client: fixtureClient({ hasRevokeOthers: true }),
  });
  await user.click(await screen.findByRole("button", { name: en.signOutOthers }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: en.signOutCount(7) }));
  const done = await screen.findByRole("button", { name: en.nowhereElse });
  expect(done).toHaveFocus();
  expect(done).toHaveAttribute("aria-disabled", "true");
  await user.tab();
  expect(screen.queryByRole("button")).toBeNull();
});

const incomplete: [string, Partial<SessionPage>, string][] = [
  [
    "a row that could not be read",
    { unreadable: { count: 1, paths: ["sessions[8]"] } },
    en.unreadable(1),
  ],
  ["a rest that did not come", { nextCursor: "\u0000" }, en.restMissing],
  ["no current device", { currentSessionId: undefined }, en.signOutOthers],
];

it.each(incomplete)(
  "a button for all others does not say that there are none beside %s",
  async (_, page, words) => {
    const client = fixtureClient({ hasRevokeOthers: true });
    const { user } = renderKit(<RevokeOthersButton />, { client });
    const button = await screen.findByRole("button", { name: en.signOutOthers });
    const load = client.list;
    await user.click(button);
    client.list = async (request) => ({ ...(await load(request)), ...page });
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: en.signOutCount(7) }));
    await waitFor(() => expect(client.sessions()).toHaveLength(1));
    await waitFor(() => expect(button).toHaveAttribute("aria-disabled", "true"));
    await waitFor(() => expect(button).toHaveTextContent(words));
    expect(screen.queryByText(en.nowhereElse)).toBeNull();
    expect(button).toHaveFocus();
  },
);
