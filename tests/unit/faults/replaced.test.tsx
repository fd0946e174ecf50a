import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RevokeAllButton, SessionList } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import {
  card,
  fixtureClient,
  renderKit,
  revokeButton,
  sessionIsOver,
  signOut,
} from "../../renderKit.js";
import { replacing } from "./replacing.js";
import { anything, en, saying } from "../../support/words.js";

const wanted = "reauthentication-required" as const;

const ui = (
  <>
    <SessionList />
    <RevokeAllButton />
  </>
);

/** A reauthentication that succeeds when the test calls `give`. */
function openProof() {
  let resolve: (isProven: boolean) => void = () => undefined;
  return {
    reauthenticate: vi.fn(() => new Promise<boolean>((done) => (resolve = done))),
    give: () => act(async () => resolve(true)),
  };
}

type User = ReturnType<typeof renderKit>["user"];

async function press(user: User, name: string) {
  await user.click(await screen.findByRole("button", { name }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name }));
}

const everywhere = async (user: User) => {
  await revokeButton("Firefox on Linux");
  await press(user, en.signOutEverywhere);
};

// Without this, the revocations of an earlier test would make these lists refetch.
beforeEach(() => void vi.stubGlobal("BroadcastChannel", undefined));
afterEach(() => void vi.unstubAllGlobals());

describe("a proof that gives this device a new session", { timeout: 20_000 }, () => {
  it("is no end of this device: everywhere that is refused after it says so", async () => {
    const { backend, client, replace } = replacing({ hasRevokeAll: true });
    backend.script("revokeAll", wanted, "forbidden");
    const onSignedOut = vi.fn();
    const onRevoked = vi.fn();
    const reauthenticate = async () => {
      replace();
      return true;
    };
    const { user } = renderKit(ui, { client, onSignedOut, onRevoked, reauthenticate });
    await everywhere(user);
    const alert = screen.getByRole("alert");
    await waitFor(() => expect(alert).toHaveTextContent(en.partlySignedOut(0, 8)));
    expect(alert).toHaveTextContent(
      saying(en.areStillSignedIn(`${anything} Chrome on macOS, ${anything}`, 8)),
    );
    expect(await card("Chrome on macOS")).toHaveAttribute("data-status", "failed");
    expect(onSignedOut).not.toHaveBeenCalled();
    expect(onRevoked).not.toHaveBeenCalled();
  });

  it("is no end of this device: its own sign-out that meets a limit after it says so", async () => {
    const { backend, client, replace, methods } = replacing();
    backend.script("signOut", "rate-limited");
    const onSignedOut = vi.fn();
    const reauthenticate = async () => {
      replace();
      return true;
    };
    const props = { client, onSignedOut, reauthenticate, requireReauthentication: true };
    const { user } = renderKit(ui, props);
    await user.click(await revokeButton("Chrome on macOS"));
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: en.signOutThisDevice }));
    await waitFor(() => expect(methods()).toEqual(["signOut"]));
    expect(
      await screen.findByRole("button", { name: en.tryAgainDevice("Chrome on macOS") }),
    ).toHaveAccessibleDescription(saying(en.stillSignedIn("Chrome on macOS")));
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  it("is no end of this device: all others end, and its own sign-out fails", async () => {
    const { backend, client, replace } = replacing({ hasRevokeOthers: true });
    backend.script("revokeOthers", wanted);
    backend.script("signOut", "server");
    const onSignedOut = vi.fn();
    const reauthenticate = async () => {
      replace();
      return true;
    };
    const { user } = renderKit(ui, { client, onSignedOut, reauthenticate });
    await everywhere(user);
    await screen.findByRole("button", { name: en.tryAgainDevice("Chrome on macOS") });
    expect(backend.sessions()).toHaveLength(1);
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  it.each([
    ["this device", en.signOutDevice("Chrome on macOS"), en.signOutThisDevice],
    ["all", en.signOutEverywhere, en.signOutEverywhere],
  ])(
    "does not stop %s where the list has told of it before the proof is answered",
    async (_, first, second) => {
      const { backend, client, replace, methods } = replacing();
      const onSignedOut = vi.fn();
      const { reauthenticate, give } = openProof();
      const props = { client, onSignedOut, reauthenticate, requireReauthentication: true };
      const { user, queryClient } = renderKit(ui, props);
      await user.click(await screen.findByRole("button", { name: first }));
      await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: second }));
      replace();
      await act(() => queryClient.refetchQueries());
      expect(await card("Chrome on macOS")).toHaveAttribute("data-status", "reauthenticating");
      expect(onSignedOut).not.toHaveBeenCalled();
      await give();
      await waitFor(() => expect(onSignedOut.mock.calls).toEqual([[{ reason: "here" }]]));
      expect(methods().at(-1)).toBe("signOut");
      const kept = backend.sessions().map(({ sessionId }) => sessionId);
      expect(kept).not.toContain("session-after-proof");
    },
  );

  it("ends under its new id where the backend signs out by id only", async () => {
    const { client, replace, backend } = replacing();
    const { signOut: _, ...byId } = client;
    const onSignedOut = vi.fn();
    const { reauthenticate, give } = openProof();
    const props = { client: byId, onSignedOut, reauthenticate, requireReauthentication: true };
    const { user } = renderKit(ui, props);
    await user.click(await revokeButton("Chrome on macOS"));
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: en.signOutThisDevice }));
    replace();
    await give();
    await waitFor(() => expect(onSignedOut).toHaveBeenCalledOnce());
    expect(backend.sessions().map(({ sessionId }) => sessionId)).not.toContain(
      "session-after-proof",
    );
  });

  it("leaves no second row of this device among the others", async () => {
    const { backend, client, replace } = replacing({ hasRevokeOthers: true });
    backend.script("revokeOthers", wanted);
    const { reauthenticate, give } = openProof();
    const { user, queryClient } = renderKit(ui, { client, reauthenticate });
    await everywhere(user);
    await waitFor(() => expect(reauthenticate).toHaveBeenCalled());
    const release = backend.hold("revokeOthers");
    replace();
    await give();
    await act(() => queryClient.refetchQueries());
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.getAllByRole("listitem")).toHaveLength(8);
    await act(async () => release());
  });

  it("is met by a list in the middle: nobody is thrown out, and what was asked goes on", async () => {
    const client = fixtureClient({ hasSubscribe: true });
    const onSignedOut = vi.fn();
    const { reauthenticate, give } = openProof();
    const { user, queryClient } = renderKit(<SessionList />, {
      client,
      onSignedOut,
      reauthenticate,
    });
    await revokeButton("Firefox on Linux");
    client.script("revoke", wanted);
    await signOut(user, "Firefox on Linux");
    await waitFor(() => expect(reauthenticate).toHaveBeenCalled());
    client.script("list", ...sessionIsOver);
    await act(async () => client.push());
    await waitFor(() =>
      expect(client.calls.filter(({ method }) => method === "list")).toHaveLength(3),
    );
    // Before the 401 has arrived, it could not sign anybody out. So wait until it has.
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await card("Firefox on Linux")).toHaveAttribute("data-status", "reauthenticating");
    await give();
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  it("is too late for a sign-out that was sent before it: what it refuses is sent once more", async () => {
    const kept = fixtureClient();
    const revoke = vi.fn(kept.revoke);
    const { reauthenticate, give } = openProof();
    const { user } = renderKit(<SessionList />, { client: { ...kept, revoke }, reauthenticate });
    await revokeButton("Firefox on Linux");
    let refuse = () => undefined as void;
    revoke.mockImplementationOnce(
      () => new Promise((_, reject) => (refuse = () => reject(new SessionsError("unauthorized")))),
    );
    await signOut(user, "Firefox on Linux");
    kept.script("revoke", wanted);
    await signOut(user, "Edge on Windows");
    await waitFor(() => expect(reauthenticate).toHaveBeenCalled());
    await give();
    await act(async () => refuse());
    await waitFor(() => expect(kept.sessions()).toHaveLength(6));
    expect(reauthenticate).toHaveBeenCalledOnce();
    expect(document.body).not.toHaveTextContent(en.signedOut);
  });

  it("leaves everywhere one call, where the backend has one", async () => {
    const { client, replace, methods } = replacing({ hasRevokeAll: true });
    const reauthenticate = async () => {
      replace();
      return true;
    };
    const props = { client, reauthenticate, requireReauthentication: true };
    const { user } = renderKit(ui, props);
    await everywhere(user);
    expect(await screen.findByText(en.signedOut)).toBeVisible();
    expect(methods()).toEqual(["revokeAll"]);
  });

  it("is too late for a list that was asked for before it: its refusal throws nobody out", async () => {
    const kept = fixtureClient({ hasSubscribe: true });
    const list = vi.fn(kept.list);
    const onSignedOut = vi.fn();
    const { reauthenticate, give } = openProof();
    const props = { client: { ...kept, list }, onSignedOut, reauthenticate };
    const { user } = renderKit(<SessionList />, props);
    await revokeButton("Firefox on Linux");
    kept.script("revoke", wanted);
    await signOut(user, "Firefox on Linux");
    await waitFor(() => expect(reauthenticate).toHaveBeenCalled());
    // The first list request gets a 401 and is sent again. That second request is in flight during the
    // reauthentication.
    let refuse = () => undefined as void;
    list.mockRejectedValueOnce(new SessionsError("unauthorized"));
    list.mockImplementationOnce(
      () => new Promise((_, reject) => (refuse = () => reject(new SessionsError("unauthorized")))),
    );
    await act(async () => kept.push());
    await waitFor(() => expect(list).toHaveBeenCalledTimes(3));
    const release = kept.hold("revoke");
    await give();
    await act(async () => refuse());
    expect(await card("Firefox on Linux")).toHaveAttribute("data-status", "revoking");
    await act(async () => release());
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
    expect(onSignedOut).not.toHaveBeenCalled();
  });
});

it("a row is not told to have met the end of this device where the list knows of none", async () => {
  const client = fixtureClient();
  const { user } = renderKit(<SessionList />, { client });
  await revokeButton("Firefox on Linux");
  // The request was in flight when the host replaced the session.
  client.script("revoke", "unauthorized");
  await signOut(user, "Firefox on Linux");
  await screen.findByRole("button", { name: en.tryAgainDevice("Firefox on Linux") });
  expect(document.body).not.toHaveTextContent(en.signedOut);
  expect(await card("Firefox on Linux")).toHaveTextContent(
    `${en.stillSignedIn("Firefox on Linux")} ${en.reasons.rejected}`,
  );
  await user.click(screen.getByRole("button", { name: en.tryAgainDevice("Firefox on Linux") }));
  expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
});

it("a session that the host replaces by itself, as a change of password does, throws nobody out", async () => {
  const client = fixtureClient({ hasSubscribe: true });
  const onSignedOut = vi.fn();
  renderKit(<SessionList />, { client, onSignedOut });
  await revokeButton("Firefox on Linux");
  const lists = () => client.calls.filter(({ method }) => method === "list").length;
  // The request was in flight with the old cookie.
  client.script("list", "unauthorized");
  await act(async () => client.push());
  await waitFor(() => expect(lists()).toBe(3));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(await card("Firefox on Linux")).toBeVisible();
  expect(document.body).not.toHaveTextContent(en.signedOut);
  expect(onSignedOut).not.toHaveBeenCalled();
});
