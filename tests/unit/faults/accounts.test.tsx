import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SessionList, SessionsProvider } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit, revokeButton, signOut } from "../../renderKit.js";
import { en } from "../../support/words.js";

const wanted = "reauthentication-required" as const;

describe("what was begun for an account that is no longer here", { timeout: 20_000 }, () => {
  const begin = async (isBulk: boolean) => {
    const client = fixtureClient({ scope: "accounts" });
    const reauthenticate = vi.fn(async () => true);
    const kit = renderKit(<SessionList />, { client, account: "ada", reauthenticate });
    await revokeButton("Firefox on Linux");
    client.script("revoke", wanted, wanted, wanted, wanted);
    const release = client.hold("revoke");
    if (isBulk) {
      await kit.user.click(screen.getByRole("button", { name: en.signOutOthers }));
      const dialog = within(screen.getByRole("dialog"));
      await kit.user.click(dialog.getByRole("button", { name: en.signOutCount(7) }));
    } else await signOut(kit.user, "Firefox on Linux");
    return { client, reauthenticate, release, ...kit };
  };

  it.each([
    ["one sign-out", false],
    ["all others", true],
  ])("asks the next person for no proof, and sends nothing more: %s", async (_, isBulk) => {
    const { client, reauthenticate, release, switchTo } = await begin(isBulk);
    const revokes = () => client.calls.filter(({ method }) => method === "revoke").length;
    switchTo(client, "eve");
    await revokeButton("Firefox on Linux");
    const sent = revokes();
    await act(async () => release());
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(reauthenticate).not.toHaveBeenCalled();
    expect(revokes()).toBe(sent);
    expect(client.sessions()).toHaveLength(8);
  });

  it("is not sent where the host's own question is answered too late", async () => {
    const client = fixtureClient({ scope: "accounts" });
    let yes: (isYes: boolean) => void = () => undefined;
    const confirm = () => new Promise<boolean>((resolve) => (yes = resolve));
    const { user, switchTo } = renderKit(<SessionList />, { client, account: "ada", confirm });
    await user.click(await revokeButton("Firefox on Linux"));
    switchTo(client, "eve");
    await revokeButton("Firefox on Linux");
    await act(async () => yes(true));
    expect(client.calls.map(({ method }) => method)).not.toContain("revoke");
  });

  it("is told to the handlers that it was begun with", async () => {
    const client = fixtureClient({ scope: "accounts" });
    const heard = { ada: vi.fn(), eve: vi.fn() };
    const queryClient = new QueryClient();
    const tree = (account: "ada" | "eve") => (
      <QueryClientProvider client={queryClient}>
        <SessionsProvider client={client} account={account} onRevoked={heard[account]} locale="en">
          <SessionList />
        </SessionsProvider>
      </QueryClientProvider>
    );
    const { rerender } = render(tree("ada"));
    const release = client.hold("revoke");
    const button = await revokeButton("Firefox on Linux");
    act(() => button.click());
    const strip = within(button.closest("li")!).getByRole("group");
    act(() =>
      within(strip)
        .getByRole("button", { name: /^Sign out/ })
        .click(),
    );
    rerender(tree("eve"));
    await revokeButton("Edge on Windows");
    await act(async () => release());
    await waitFor(() =>
      expect(heard.ada.mock.calls).toEqual([[{ sessions: [fixtureSessions[2]], target: "one" }]]),
    );
    expect(heard.eve).not.toHaveBeenCalled();
  });
});
