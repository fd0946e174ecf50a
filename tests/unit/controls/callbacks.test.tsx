import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { RevokeAllButton, SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit, sessionIsOver } from "../../renderKit.js";
import { en } from "../../support/words.js";

type User = ReturnType<typeof renderKit>["user"];
type Client = ReturnType<typeof fixtureClient>;

const press = async (user: User, name: string, at = 0) =>
  user.click((await screen.findAllByRole("button", { name }))[at]!);
const openGuide = (user: User) => press(user, en.notYouList);
const openGuideOf = async (user: User) => {
  await press(user, "Firefox on Linux");
  await press(user, en.notYouDevice("Firefox on Linux"));
};
const select = async (user: User) => {
  await press(user, en.selectDevices);
  await user.click(await screen.findByRole("checkbox", { name: "Firefox on Linux" }));
  await press(user, en.signOutCount(1));
};

const mac = "session-mac";
const others = ["session-iphone", "session-firefox"];

/**
 * Every way to end sessions: what the user presses, what the confirmation is about, and what has ended
 * afterwards.
 */
const ways = [
  {
    way: "a row's button",
    go: (user: User) => press(user, en.signOutDevice("Firefox on Linux")),
    target: "one",
    ids: ["session-firefox"],
  },
  {
    way: "this device’s button",
    go: (user: User) => press(user, en.signOutDevice("Chrome on macOS")),
    target: "this-device",
    ids: [mac],
  },
  {
    way: "the button for all others",
    go: (user: User) => press(user, en.signOutOthers),
    target: "others",
    ids: others,
  },
  {
    way: "the button for everywhere",
    go: (user: User) => press(user, en.signOutEverywhere),
    target: "all",
    ids: [mac, ...others],
  },
  { way: "what is selected", go: select, target: "selected", ids: ["session-firefox"] },
  {
    way: "the guide's step for a device",
    go: async (user: User) => {
      await openGuideOf(user);
      await press(user, en.signOutDevice("Firefox on Linux"));
    },
    target: "one",
    ids: ["session-firefox"],
  },
  {
    way: "the guide's step for all others",
    go: async (user: User) => {
      await openGuide(user);
      await press(user, en.signOutOthers);
    },
    target: "others",
    ids: others,
  },
];

function start(host: object = {}) {
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 3) });
  const told = { onRevoked: vi.fn(), onSignedOut: vi.fn() };
  const ui = (
    <>
      <SessionList />
      <RevokeAllButton />
    </>
  );
  const { user } = renderKit(ui, {
    client,
    onChangePassword: () => undefined,
    ...told,
    ...host,
  });
  return { client, user, ...told };
}

const idsOf = (sessions: readonly { sessionId: string }[]) =>
  sessions.map(({ sessionId }) => sessionId);

describe.each(ways)("by $way", ({ go, target, ids }) => {
  const left = 3 - ids.length;
  const revoked = ids.filter((id) => id !== mac);

  it("the host is asked about exactly that, once, and told once what has ended", async () => {
    const confirm = vi.fn(async () => true);
    const { user, client, onRevoked, onSignedOut } = start({ confirm });
    await go(user);
    await vi.waitFor(() => expect(client.sessions()).toHaveLength(left));
    expect(confirm.mock.calls).toEqual([
      [
        expect.objectContaining({
          target,
          sessions: ids.map((id) => expect.objectContaining({ sessionId: id })),
        }),
      ],
    ]);
    if (revoked.length > 0) {
      await vi.waitFor(() => expect(onRevoked).toHaveBeenCalledOnce());
      expect(idsOf(onRevoked.mock.calls[0]![0].sessions)).toEqual(revoked);
    } else expect(onRevoked).not.toHaveBeenCalled();
    if (ids.includes(mac)) {
      await vi.waitFor(() => expect(onSignedOut.mock.calls).toEqual([[{ reason: "here" }]]));
      await press(user, en.signInAgain);
      expect(onSignedOut.mock.calls).toEqual([[{ reason: "here" }], [{ reason: "here" }]]);
    } else expect(onSignedOut).not.toHaveBeenCalled();
  });

  it("a double click asks the host once", async () => {
    const confirm = vi.fn(() => new Promise<boolean>(() => undefined));
    const { user } = start({ confirm });
    await go(user);
    const { activeElement } = document;
    await user.dblClick(activeElement!);
    expect(confirm).toHaveBeenCalledOnce();
  });

  it("a proof is asked for exactly that, and nothing is told where it is refused", async () => {
    const reauthenticate = vi.fn(async () => false);
    const { user, client, onRevoked, onSignedOut } = start({
      confirm: async () => true,
      reauthenticate,
      requireReauthentication: true,
    });
    await go(user);
    await vi.waitFor(() => expect(reauthenticate).toHaveBeenCalledOnce());
    const [context] = reauthenticate.mock.calls[0] as unknown as [{ sessions: []; target: string }];
    expect([context.target, idsOf(context.sessions)]).toEqual([target, ids]);
    expect(client.sessions()).toHaveLength(3);
    expect(onRevoked).not.toHaveBeenCalled();
    expect(onSignedOut).not.toHaveBeenCalled();
  });
});

/** Every way in which this device's session can end, and the `reason` of each. */
const ends = [
  {
    way: "an answer of its own sign-out that was lost, and a list that is refused",
    reason: "here",
    async go(user: User, client: Client) {
      client.script("signOut", "lost");
      await press(user, en.signOutDevice("Chrome on macOS"));
      client.script("list", ...sessionIsOver);
      await user.click(
        within(await screen.findByRole("dialog")).getByRole("button", {
          name: en.signOutThisDevice,
        }),
      );
    },
  },
  {
    way: "a list that is refused",
    reason: "elsewhere",
    async go(user: User, client: Client) {
      client.script("list", ...sessionIsOver);
      await press(user, en.signOutDevice("Firefox on Linux"));
      client.script("revoke", "timeout");
      await user.click(
        within(await screen.findByRole("group")).getByRole("button", {
          name: en.signOutDevice("Firefox on Linux"),
        }),
      );
    },
  },
  {
    way: "a sign-out that is refused because this session is over",
    reason: "elsewhere",
    async go(user: User, client: Client) {
      client.script("list", ...sessionIsOver);
      client.script("revoke", "unauthorized");
      await press(user, en.signOutDevice("Firefox on Linux"));
      await user.click(
        within(await screen.findByRole("group")).getByRole("button", {
          name: en.signOutDevice("Firefox on Linux"),
        }),
      );
    },
  },
];

it.each(ends)(
  "after $way the reason is $reason, once and when one signs in again",
  async ({ go, reason }) => {
    const { user, client, onSignedOut } = start();
    await screen.findByRole("button", { name: "Firefox on Linux" });
    await go(user, client);
    await press(user, en.signInAgain);
    await vi.waitFor(() => expect(onSignedOut.mock.calls).toEqual([[{ reason }], [{ reason }]]));
  },
);
