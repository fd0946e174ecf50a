import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SessionList } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { parseSession } from "../../../src/session/parseSession.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { card, fixtureClient, renderKit, revokeButton, sessionIsOver } from "../../renderKit.js";
import { anything, en, saying } from "../../support/words.js";

const confirmStrip = async (user: { click(element: Element): Promise<void> }, name: string) => {
  await user.click(await revokeButton(name));
  const strip = within(await card(name)).getByRole("group");
  await user.click(within(strip).getByRole("button", { name: en.signOutDevice(name) }));
};

describe("the list", () => {
  it("shows this device first, alone, and counts the others", async () => {
    renderKit(<SessionList />, { client: fixtureClient() });
    const current = await card("Chrome on macOS");
    expect(current).toHaveTextContent(en.thisDevice);
    expect(screen.getByRole("heading", { name: "Other devices 7" })).toBeVisible();
    expect(screen.getAllByRole("list")).toHaveLength(2);
  });

  it("says that nothing else is signed in where there is one session", async () => {
    renderKit(<SessionList />, {
      client: fixtureClient({ sessions: fixtureSessions.slice(0, 1) }),
    });
    expect(await screen.findByText(en.nowhereElse)).toBeVisible();
    expect(screen.queryByRole("button", { name: en.signOutOthers })).toBeNull();
  });

  it("says that an empty list may be a fault", async () => {
    renderKit(<SessionList />, { client: fixtureClient({ sessions: [] }) });
    expect(await screen.findByRole("heading", { name: en.empty })).toBeVisible();
  });

  it("does not offer to end all others where this device is not known", async () => {
    renderKit(<SessionList />, { client: fixtureClient({ currentSessionId: undefined }) });
    expect(await screen.findByText(/We cannot tell which of these/)).toBeVisible();
    expect(screen.queryByRole("button", { name: en.signOutOthers })).toBeNull();
  });

  it("says that this device is not known only when no further page can name it", async () => {
    const client = fixtureClient({ currentSessionId: undefined, pageSize: 5 });
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    expect(screen.queryByText(en.currentUnknown)).toBeNull();
    await user.click(screen.getByRole("button", { name: en.showMore }));
    expect(await screen.findByText(en.currentUnknown)).toBeVisible();
  });

  it("says that this device is not known, and that the rest is missing, when the list is cut short", async () => {
    const cut = {
      ...fixtureClient(),
      list: async () => ({ sessions: [...fixtureSessions], nextCursor: "\u0000" }),
    };
    renderKit(<SessionList />, { client: cut });
    expect(await screen.findByText(en.currentUnknown)).toBeVisible();
    expect(screen.getByText(en.restMissing)).toBeVisible();
  });

  it("is never empty because the load failed, and comes back on Try again", async () => {
    const client = fixtureClient();
    client.script("list", "forbidden");
    const { user } = renderKit(<SessionList />, { client });
    expect(await screen.findByText(/This says nothing about who is signed in/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: en.tryAgain }));
    expect(await card("Firefox on Linux")).toBeVisible();
  });

  it("keeps the rows and says how old they are when a refresh fails", async () => {
    const client = fixtureClient();
    const { queryClient } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    client.script("list", "forbidden");
    await act(() => queryClient.invalidateQueries());
    expect(await screen.findByText(saying(en.stale(anything)))).toBeVisible();
    expect(await card("Firefox on Linux")).toBeVisible();
  });

  it("asks to confirm who it is when the backend wants that, and loads after it", async () => {
    const client = fixtureClient();
    client.script("list", "reauthentication-required");
    const { user } = renderKit(<SessionList />, { client, reauthenticate: async () => true });
    await user.click(await screen.findByRole("button", { name: en.confirmItsYou }));
    expect(await card("Firefox on Linux")).toBeVisible();
  });

  it("says that this device is signed out on a 401, and hands over by itself and on Sign in again", async () => {
    const onSignedOut = vi.fn();
    const client = fixtureClient({ failList: "unauthorized" });
    const { user } = renderKit(<SessionList />, { client, onSignedOut });
    expect(await screen.findByRole("heading", { name: en.signedOut })).toBeVisible();
    await waitFor(() => expect(onSignedOut.mock.calls).toEqual([[{ reason: "elsewhere" }]]));
    await user.click(screen.getByRole("button", { name: en.signInAgain }));
    expect(onSignedOut.mock.calls).toEqual([[{ reason: "elsewhere" }], [{ reason: "elsewhere" }]]);
  });

  it("marks the row that a mail links to, says so, and asks nothing", async () => {
    renderKit(<SessionList initialCount={1} highlightSessionId="session-edge" />, {
      client: fixtureClient(),
    });
    const row = await card("Edge on Windows");
    expect(row).toHaveTextContent(en.fromYourMessage);
    expect(await card("Safari on iPhone")).not.toHaveTextContent("from your message");
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("lists a row of which nothing but the id is known, and can end it", async () => {
    const strange = parseSession({
      sessionId: "__proto__",
      userAgent: "<script>alert(1)</script>",
    });
    const client = fixtureClient({ sessions: [...fixtureSessions.slice(0, 2), strange] });
    const { user, container } = renderKit(<SessionList />, { client });
    const row = await card(en.unknownDevice);
    expect(row).toHaveTextContent(en.unknownPlace);
    expect(row).toHaveTextContent(en.unknownTime);
    expect(container.querySelector("script")).toBeNull();
    await confirmStrip(user, en.unknownDevice);
    await waitFor(() => expect(client.sessions()).toHaveLength(2));
  });

  it("shows no row of the account before, even for a moment", async () => {
    const { switchTo } = renderKit(<SessionList />, { client: fixtureClient(), account: "ada" });
    await card("Firefox on Linux");
    const other = fixtureClient({ sessions: fixtureSessions.slice(0, 2), latency: 30 });
    switchTo(other, "grace");
    expect(screen.queryByText("Firefox on Linux")).toBeNull();
    await card("Safari on iPhone");
    expect(screen.queryByText("Firefox on Linux")).toBeNull();
  });
});

describe("an account that changes", () => {
  it("while a question is open and a sign-out runs, takes both with it", async () => {
    const client = fixtureClient();
    const release = client.hold("revoke");
    const { user, switchTo } = renderKit(<SessionList />, { client, account: "ada" });
    await confirmStrip(user, "Firefox on Linux");
    await user.click(await revokeButton("Edge on Windows"));
    switchTo(fixtureClient({ sessions: fixtureSessions.slice(0, 2) }), "grace");
    await card("Safari on iPhone");
    expect(screen.queryByRole("group")).toBeNull();
    await act(async () => release());
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(screen.queryByText(/Firefox on Linux|Edge on Windows/)).toBeNull();
  });

  it("under the same key takes the rows of the account before with it", async () => {
    let accountId = "ada";
    const base = fixtureClient();
    const eve = fixtureClient({ sessions: fixtureSessions.slice(0, 2) });
    const client: SessionsClient = {
      scope: "one",
      list: async (request) => ({
        ...(await (accountId === "ada" ? base : eve).list(request)),
        accountId,
      }),
      revoke: (id) => base.revoke(id),
    };
    const { user, queryClient } = renderKit(<SessionList />, { client });
    await user.click(await revokeButton("Firefox on Linux"));
    accountId = "eve";
    await act(() => queryClient.refetchQueries());
    await screen.findByRole("heading", { name: en.signedOut });
    expect(screen.queryByText(/Firefox on Linux/)).toBeNull();
  });
});

describe("ending one other device", () => {
  it("gives way to the end of this device where the backend answers 401", async () => {
    const client = fixtureClient({ fail: "unauthorized" });
    const { user } = renderKit(<SessionList />, { client });
    await revokeButton("Firefox on Linux");
    client.script("list", ...sessionIsOver);
    await confirmStrip(user, "Firefox on Linux");
    await screen.findByRole("heading", { name: en.signedOut });
    expect(screen.queryByText(/Firefox on Linux/)).toBeNull();
  });

  it("asks in the row with the focus on Cancel, and Escape gives it back", async () => {
    const client = fixtureClient();
    const { user } = renderKit(<SessionList />, { client });
    await user.click(await revokeButton("Firefox on Linux"));
    expect(screen.getByRole("button", { name: en.cancel })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("group")).toBeNull();
    expect(await revokeButton("Firefox on Linux")).toHaveFocus();
    expect(client.calls.filter(({ method }) => method === "revoke")).toEqual([]);
  });

  it("has one question open at a time", async () => {
    const { user } = renderKit(<SessionList />, { client: fixtureClient() });
    await user.click(await revokeButton("Firefox on Linux"));
    await user.click(await revokeButton("Edge on Windows"));
    expect(screen.getAllByRole("group")).toHaveLength(1);
    expect(within(await card("Edge on Windows")).getByRole("group")).toBeVisible();
  });

  it("says Signing out… until the backend confirmed, then moves on to the next row's name", async () => {
    const client = fixtureClient();
    const release = client.hold("revoke");
    const { user } = renderKit(<SessionList />, { client });
    await confirmStrip(user, "Firefox on Linux");
    const button = await screen.findByRole("button", {
      name: en.signingOutDevice("Firefox on Linux"),
    });
    expect(await card("Firefox on Linux")).toHaveAttribute("data-status", "revoking");
    expect(await card("Edge on Windows")).toHaveAttribute("data-status", "idle");
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveFocus();
    await act(async () => release());
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
    expect(screen.queryByRole("heading", { name: /^Firefox on Linux/ })).toBeNull();
    expect(screen.getByRole("button", { name: "Edge on Windows" })).toHaveFocus();
  });

  it("sends one request for five clicks", async () => {
    const client = fixtureClient();
    const release = client.hold("revoke");
    const { user } = renderKit(<SessionList />, { client });
    await confirmStrip(user, "Firefox on Linux");
    const button = await screen.findByRole("button", {
      name: en.signingOutDevice("Firefox on Linux"),
    });
    for (let i = 0; i < 5; i++) await user.click(button);
    await act(async () => release());
    expect(client.calls.filter(({ method }) => method === "revoke")).toHaveLength(1);
  });

  it.each([
    ["forbidden", en.reasons.forbidden],
    ["rejected", en.reasons.rejected],
    ["server", en.reasons.server],
    ["timeout", en.reasons.timeout],
    ["network", en.connectionLost],
    ["invalid-response", en.reasons["invalid-response"]],
  ] as const)("keeps the row and says why on %s", async (fail, reason) => {
    const { user } = renderKit(<SessionList />, { client: fixtureClient({ fail }) });
    await confirmStrip(user, "Firefox on Linux");
    const row = await card("Firefox on Linux");
    await waitFor(() =>
      expect(row).toHaveTextContent(`${en.stillSignedIn("Firefox on Linux")} ${reason}`),
    );
    expect(
      within(row).getByRole("button", { name: en.tryAgainDevice("Firefox on Linux") }),
    ).toHaveAccessibleDescription(new RegExp(reason.replace(".", "\\.")));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(reason));
  });

  it("believes the list when the answer was lost and the session is gone", async () => {
    const client = fixtureClient();
    client.script("revoke", "lost");
    const { user } = renderKit(<SessionList />, { client });
    await confirmStrip(user, "Firefox on Linux");
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
  });

  it("claims nothing while neither the answer nor the list came, and can be asked again", async () => {
    const client = fixtureClient();
    client.script("revoke", "lost");
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    client.script("list", "forbidden");
    await confirmStrip(user, "Firefox on Linux");
    const row = await card("Firefox on Linux");
    await waitFor(() => expect(row).toHaveTextContent(en.outcomeUnknown("Firefox on Linux", 1)));
    await user.click(
      within(row).getByRole("button", { name: en.checkAgainDevice("Firefox on Linux") }),
    );
    await waitFor(() => expect(row).not.toBeInTheDocument());
  });

  it("says so when a confirmed session is on the list again", async () => {
    const client = fixtureClient();
    const { user, queryClient } = renderKit(<SessionList />, { client });
    const before = client.sessions();
    await confirmStrip(user, "Firefox on Linux");
    await screen.findByText(en.deviceSignedOut("Firefox on Linux"));
    client.setSessions(before);
    await act(() => queryClient.invalidateQueries());
    const row = await card("Firefox on Linux");
    expect(row).toHaveTextContent(en.reappeared);
    expect(screen.queryByText(en.deviceSignedOut("Firefox on Linux"))).toBeNull();
  });

  it("ends two at once", async () => {
    const client = fixtureClient();
    const release = client.hold("revoke");
    const { user } = renderKit(<SessionList />, { client });
    await confirmStrip(user, "Firefox on Linux");
    await confirmStrip(user, "Edge on Windows");
    await act(async () => release());
    await waitFor(() => expect(client.sessions()).toHaveLength(fixtureSessions.length - 2));
    await waitFor(() => expect(screen.queryByRole("heading", { name: /^Edge/ })).toBeNull());
  });

  it("says that it was already signed out when the row goes under the question", async () => {
    const client = fixtureClient();
    const { user, queryClient } = renderKit(<SessionList />, { client });
    await user.click(await revokeButton("Firefox on Linux"));
    client.setSessions(client.sessions().filter((s) => s.sessionId !== "session-firefox"));
    await act(() => queryClient.invalidateQueries());
    expect(await screen.findByText(en.deviceAlreadySignedOut("Firefox on Linux"))).toBeVisible();
  });

  it("keeps the row of a running sign-out when a refetch drops it", async () => {
    const client = fixtureClient();
    const release = client.hold("revoke");
    const { user, queryClient } = renderKit(<SessionList />, { client });
    await confirmStrip(user, "Firefox on Linux");
    await act(() => queryClient.invalidateQueries());
    expect(await card("Firefox on Linux")).toHaveTextContent(en.signingOut);
    await act(async () => release());
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
  });

  it("sends nothing while offline, and says so", async () => {
    const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const client = fixtureClient();
    const { user } = renderKit(<SessionList />, { client });
    await confirmStrip(user, "Firefox on Linux");
    expect(await card("Firefox on Linux")).toHaveTextContent("Nothing was sent");
    expect(client.calls.some(({ method }) => method === "revoke")).toBe(false);
    online.mockRestore();
  });

  it("repeats what was asked after the person proved who they are, and asks once", async () => {
    const client = fixtureClient();
    client.script("revoke", "reauthentication-required");
    const reauthenticate = vi.fn(async () => true);
    const { user } = renderKit(<SessionList />, { client, reauthenticate });
    await confirmStrip(user, "Firefox on Linux");
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
    expect(reauthenticate).toHaveBeenCalledOnce();
  });

  it("leaves everything as it was when the person does not prove it", async () => {
    const client = fixtureClient({ fail: "reauthentication-required" });
    const { user } = renderKit(<SessionList />, { client, reauthenticate: async () => false });
    await confirmStrip(user, "Firefox on Linux");
    expect(await screen.findByText(en.notConfirmed)).toBeVisible();
    expect(await revokeButton("Firefox on Linux")).toBeVisible();
  });

  it("lets the host ask, and takes a no for a no", async () => {
    const client = fixtureClient();
    const confirm = vi.fn(async () => false);
    const { user } = renderKit(<SessionList />, { client, confirm });
    await user.click(await revokeButton("Firefox on Linux"));
    expect(confirm).toHaveBeenCalledWith(expect.objectContaining({ target: "one" }));
    expect(screen.queryByRole("group")).toBeNull();
    expect(client.calls.some(({ method }) => method === "revoke")).toBe(false);
  });

  it("waits as the service asks on 429, and says that there were too many tries", async () => {
    const fail = new SessionsError("rate-limited", "", { status: 429, retryAfterMs: 30_000 });
    const { user } = renderKit(<SessionList />, { client: fixtureClient({ fail }) });
    await confirmStrip(user, "Firefox on Linux");
    expect(await card("Firefox on Linux")).toHaveTextContent("Too many tries");
  });
});

describe("ending all others", () => {
  const askOthers = async (user: { click(element: Element): Promise<void> }) => {
    await card("Firefox on Linux");
    await user.click(screen.getByRole("button", { name: en.signOutOthers }));
    const dialog = screen.getByRole("dialog", { name: en.askOthers(7) });
    return within(dialog);
  };

  it("asks in a dialog that counts them, with the focus on Cancel, and no row asks as well", async () => {
    const { user } = renderKit(<SessionList />, { client: fixtureClient() });
    const dialog = await askOthers(user);
    expect(dialog.getByRole("button", { name: en.cancel })).toHaveFocus();
    expect(screen.queryByRole("group")).toBeNull();
    await user.click(dialog.getByRole("button", { name: en.cancel }));
    expect(screen.getByRole("button", { name: en.signOutOthers })).toHaveFocus();
  });

  it.each([true, false])("ends them (own call of the backend: %s)", async (hasRevokeOthers) => {
    const client = fixtureClient({ hasRevokeOthers });
    const { user } = renderKit(<SessionList />, { client });
    const dialog = await askOthers(user);
    await user.click(dialog.getByRole("button", { name: en.signOutCount(7) }));
    const line = `${en.countSignedOut(7)} ${en.nowhereElse}`;
    expect(await screen.findByText(line)).toBeVisible();
    expect(client.sessions()).toHaveLength(1);
    const calls = client.calls.filter(({ method }) => method !== "list");
    expect(calls).toHaveLength(hasRevokeOthers ? 1 : 7);
    expect(screen.getByRole("heading", { name: en.title })).toHaveFocus();
  });

  it("says which one is left when one fails", async () => {
    const client = fixtureClient();
    client.script("revoke", undefined, "forbidden");
    const { user } = renderKit(<SessionList />, { client });
    const dialog = await askOthers(user);
    await user.click(dialog.getByRole("button", { name: en.signOutCount(7) }));
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(en.partlySignedOut(6, 7)),
    );
    expect(client.sessions()).toHaveLength(2);
  });

  it("loads every page before it promises all", async () => {
    const client = fixtureClient({ pageSize: 3 });
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    await user.click(screen.getByRole("button", { name: en.signOutOthers }));
    expect(await screen.findByRole("dialog", { name: en.askOthers(7) })).toBeVisible();
  });
});

describe("ending this device", () => {
  it("says what it means, signs out, drops the list and hands over once", async () => {
    const onSignedOut = vi.fn();
    const client = fixtureClient();
    const { user, queryClient } = renderKit(<SessionList />, { client, onSignedOut });
    await user.click(await revokeButton("Chrome on macOS"));
    const dialog = within(screen.getByRole("dialog", { name: en.askThisDevice }));
    expect(dialog.getByText(/Your 7 other devices stay signed in/)).toBeVisible();
    await user.click(dialog.getByRole("button", { name: en.signOutThisDevice }));
    expect(await screen.findByRole("heading", { name: en.signedOut })).toBeVisible();
    expect(onSignedOut).toHaveBeenCalledExactlyOnceWith({ reason: "here" });
    expect(client.calls.at(-1)).toMatchObject({ method: "signOut" });
    const queries = queryClient.getQueryCache().getAll();
    expect(queries.map(({ state }) => state.data)).toEqual([undefined]);
    expect(screen.queryByText("Firefox on Linux")).toBeNull();
  });

  it("stays and says why when the backend refuses", async () => {
    const onSignedOut = vi.fn();
    const client = fixtureClient({ fail: "forbidden" });
    const { user } = renderKit(<SessionList />, { client, onSignedOut });
    await user.click(await revokeButton("Chrome on macOS"));
    await user.click(screen.getByRole("button", { name: en.signOutThisDevice }));
    expect(await card("Chrome on macOS")).toHaveTextContent(en.stillSignedIn("Chrome on macOS"));
    expect(onSignedOut).not.toHaveBeenCalled();
  });
});
