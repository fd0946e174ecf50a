import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SessionList, type ReauthenticateRequest } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton, signOut } from "../../renderKit.js";
import { Picked } from "./Picked.js";
import { en, saying } from "../../support/words.js";

const wanted = "reauthentication-required" as const;
const sixIds = fixtureSessions.slice(1, 7).map(({ sessionId }) => sessionId);

/** A host's reauthentication that stays open until the test answers it. */
function createReauthentication() {
  const asked: ReauthenticateRequest[] = [];
  let answer: (isProven: boolean) => void = () => undefined;
  return {
    asked,
    answer: (isProven: boolean) => act(async () => answer(isProven)),
    reauthenticate: (context: ReauthenticateRequest) => {
      asked.push(context);
      return new Promise<boolean>((resolve) => (answer = resolve));
    },
  };
}

const revokes = (client: ReturnType<typeof fixtureClient>) =>
  client.calls.filter(({ method }) => method === "revoke").map(({ argument }) => argument);

describe("a backend that wants to know who asks", () => {
  it("is answered in place: the row says what is confirmed, and then the same is sent again", async () => {
    const client = fixtureClient();
    const { asked, answer, reauthenticate } = createReauthentication();
    const { user } = renderKit(<SessionList />, { client, reauthenticate });
    await revokeButton("Firefox on Linux");
    client.script("revoke", wanted);
    await signOut(user, "Firefox on Linux");
    const row = await card("Firefox on Linux");
    await waitFor(() => expect(row).toHaveTextContent(en.confirmDevice("Firefox on Linux")));
    expect(row).toHaveAttribute("data-status", "reauthenticating");
    expect(asked).toMatchObject([{ target: "one", sessions: [fixtureSessions[2]] }]);
    await answer(true);
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
    expect(revokes(client)).toEqual(["session-firefox", "session-firefox"]);
  });

  it("leaves everything as it was when the person refuses, and says so", async () => {
    const client = fixtureClient();
    const { answer, reauthenticate } = createReauthentication();
    const { user } = renderKit(<SessionList />, { client, reauthenticate });
    await revokeButton("Firefox on Linux");
    client.script("revoke", wanted);
    await signOut(user, "Firefox on Linux");
    await answer(false);
    expect(await screen.findByText(en.notConfirmed)).toBeVisible();
    expect(document.querySelector('[data-sessions="status"] svg')).toBeNull();
    expect(await card("Firefox on Linux")).toHaveAttribute("data-status", "idle");
    expect(client.sessions()).toHaveLength(8);
  });

  it("can be turned away by Cancel in the row, also where the proof comes later", async () => {
    const client = fixtureClient();
    const { asked, answer, reauthenticate } = createReauthentication();
    const { user } = renderKit(<SessionList />, { client, reauthenticate });
    await revokeButton("Firefox on Linux");
    client.script("revoke", wanted);
    await signOut(user, "Firefox on Linux");
    const name = en.cancelDevice("Firefox on Linux");
    await user.click(await screen.findByRole("button", { name }));
    expect(await screen.findByText(en.notConfirmed)).toBeVisible();
    expect(asked[0]?.signal.aborted).toBe(true);
    await answer(true);
    expect(revokes(client)).toEqual(["session-firefox"]);
    expect(await revokeButton("Firefox on Linux")).toHaveFocus();
  });

  it("is asked about once for ten devices that are signed out at the same moment", async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `row-${index}`);
    const rows = ids.map((sessionId) => ({
      ...fixtureSessions[2]!,
      sessionId,
      userAgent: "",
    }));
    const client = fixtureClient({ sessions: [fixtureSessions[0]!, ...rows] });
    const { asked, answer, reauthenticate } = createReauthentication();
    const { user } = renderKit(<SessionList />, { client, reauthenticate });
    await screen.findAllByRole("button", { name: /^Sign out Unknown device/ });
    client.script("revoke", ...ids.map(() => wanted));
    const release = client.hold("revoke");
    for (const row of screen.getAllByRole("listitem").slice(1)) {
      await user.click(within(row).getByRole("button", { name: /^Sign out / }));
      const strip = within(row).getByRole("group");
      await user.click(within(strip).getByRole("button", { name: /^Sign out / }));
    }
    await act(async () => release());
    await waitFor(() => expect(asked).toHaveLength(1));
    await answer(true);
    await waitFor(() => expect(client.sessions()).toHaveLength(1));
    expect(asked).toHaveLength(1);
    expect(revokes(client)).toHaveLength(20);
  }, 20_000);

  it("is asked about once where the list and a sign-out want it at the same moment", async () => {
    const client = fixtureClient();
    const { asked, answer, reauthenticate } = createReauthentication();
    const { user, queryClient } = renderKit(<SessionList />, { client, reauthenticate });
    await revokeButton("Firefox on Linux");
    client.script("revoke", wanted);
    client.script("list", wanted);
    await signOut(user, "Firefox on Linux");
    await act(() => queryClient.refetchQueries());
    await user.click(await screen.findByRole("button", { name: en.confirmItsYou }));
    expect(asked).toHaveLength(1);
    await answer(true);
    await card("Edge on Windows");
    await waitFor(() => expect(client.sessions()).toHaveLength(7));
    expect(asked).toHaveLength(1);
  });

  it("wants it twice in a row: that fails with a reason and a next step, and is no loop", async () => {
    const client = fixtureClient();
    const reauthenticate = vi.fn(async () => true);
    const { user } = renderKit(<SessionList />, { client, reauthenticate });
    await revokeButton("Firefox on Linux");
    client.script("revoke", wanted, wanted);
    await signOut(user, "Firefox on Linux");
    const name = en.tryAgainDevice("Firefox on Linux");
    expect(await screen.findByRole("button", { name })).toHaveAccessibleDescription(
      saying(`${en.stillSignedIn("Firefox on Linux")} ${en.reasons["reauthentication-required"]}`),
    );
    expect(reauthenticate).toHaveBeenCalledOnce();
  });

  it("resumes half of a batch with what is left, and never ends one twice", async () => {
    const client = fixtureClient();
    const { asked, answer, reauthenticate } = createReauthentication();
    const ui = (
      <>
        <SessionList />
        <Picked ids={sixIds} />
      </>
    );
    const { user } = renderKit(ui, { client, reauthenticate });
    await revokeButton("Firefox on Linux");
    client.script("revoke", wanted);
    await user.click(screen.getByRole("button", { name: "End the picked" }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.target).toBe("selected");
    const before = revokes(client).length;
    await answer(true);
    expect(await screen.findByText(en.countSignedOut(6))).toBeVisible();
    const sent = revokes(client);
    expect(before).toBeLessThan(6);
    expect(sent).toHaveLength(7);
    expect(sent.filter((id) => id === sixIds[0])).toHaveLength(2);
  });

  it("is refused in the middle of a batch: it says how many were signed out before", async () => {
    const client = fixtureClient();
    const { asked, answer, reauthenticate } = createReauthentication();
    const ui = (
      <>
        <SessionList />
        <Picked ids={sixIds} />
      </>
    );
    const { user } = renderKit(ui, { client, reauthenticate });
    await revokeButton("Firefox on Linux");
    client.script("revoke", undefined, wanted, wanted, wanted, wanted);
    await user.click(screen.getByRole("button", { name: "End the picked" }));
    await waitFor(() => expect(asked).toHaveLength(1));
    await answer(false);
    expect(await screen.findByText(en.partlySignedOut(1, 6))).toBeVisible();
    expect(client.sessions()).toHaveLength(7);
  });
});

describe("a host that wants a proof before every end", () => {
  it("is asked before anything is sent, once for each order", async () => {
    const client = fixtureClient();
    const { asked, answer, reauthenticate } = createReauthentication();
    const ui = (
      <>
        <SessionList />
        <Picked ids={sixIds} />
      </>
    );
    const props = { client, reauthenticate, requireReauthentication: true };
    const { user } = renderKit(ui, props);
    await signOut(user, "Firefox on Linux");
    expect(await card("Firefox on Linux")).toHaveAttribute("data-status", "reauthenticating");
    expect(revokes(client)).toEqual([]);
    await answer(true);
    await screen.findByText(en.deviceSignedOut("Firefox on Linux"));
    await user.click(screen.getByRole("button", { name: "End the picked" }));
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(revokes(client)).toHaveLength(1);
    await answer(true);
    expect(await screen.findByText(en.countSignedOut(5))).toBeVisible();
    expect(asked).toHaveLength(2);
  });

  it("sends nothing when that is refused", async () => {
    const client = fixtureClient();
    const reauthenticate = vi.fn(async () => Promise.reject(new Error("closed")));
    const props = { client, reauthenticate, requireReauthentication: true };
    const { user } = renderKit(<SessionList />, props);
    await signOut(user, "Firefox on Linux");
    expect(await screen.findByText(en.notConfirmed)).toBeVisible();
    expect(revokes(client)).toEqual([]);
  });
});
