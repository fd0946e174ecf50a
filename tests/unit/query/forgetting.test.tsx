import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SessionList, useRevokeSession, useSessions } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton, sessionIsOver } from "../../renderKit.js";
import { hookOf } from "./support.js";
import { QueryClient } from "@tanstack/react-query";
import { en } from "../../support/words.js";

const id = "session-firefox";

const addressesIn = (queryClient: QueryClient) =>
  JSON.stringify(
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ state }) => state.data),
  ) ?? "";

describe("what the cache forgets", () => {
  it("the account before, as soon as another one is shown", async () => {
    const client = fixtureClient();
    const view = renderKit(<SessionList />, { client, account: "ada" });
    await card("Firefox on Linux");
    view.switchTo(fixtureClient({ sessions: fixtureSessions.slice(0, 1) }), "eve");
    await screen.findByText(en.nowhereElse);
    await waitFor(() => expect(view.queryClient.getQueryCache().getAll()).toHaveLength(1));
    expect(addressesIn(view.queryClient)).not.toContain("198.51.100.7");
  });

  it("what became of sign-outs, with the list that told of it", async () => {
    const client = fixtureClient();
    const view = renderKit(<SessionList />, { client, account: "ada" });
    await view.user.click(await revokeButton("Firefox on Linux"));
    const [, confirm] = await screen.findAllByRole("button", {
      name: en.signOutDevice("Firefox on Linux"),
    });
    await view.user.click(confirm!);
    await screen.findByText(en.deviceSignedOut("Firefox on Linux"));
    const other = fixtureClient({ scope: "other" });
    view.switchTo(other, "eve");
    await waitFor(() =>
      expect(screen.queryByText(en.deviceSignedOut("Firefox on Linux"))).toBeNull(),
    );
    view.switchTo(client, "ada");
    await card("Edge on Windows");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByText(en.deviceSignedOut("Firefox on Linux"))).toBeNull();
  });

  it("addresses and agents of what was signed out, when the session is over", async () => {
    const client = fixtureClient();
    const { result } = hookOf(() => ({ list: useSessions(), own: useRevokeSession(id) }), {
      client,
    });
    await waitFor(() => expect(result.current.list.sessions).toHaveLength(8));
    client.script("revoke", "forbidden");
    await act(() => result.current.own.revoke());
    expect(result.current.own.revocation?.session.ip).toBe("198.51.100.7");
    client.script("list", ...sessionIsOver);
    await act(() => result.current.list.refresh());
    await waitFor(() => expect(result.current.own.revocation).toBeUndefined());
  });

  it("all rows, when the backend says that this session is over", async () => {
    const queryClient = new QueryClient();
    const client = fixtureClient();
    const { result } = hookOf(useSessions, { client }, queryClient);
    await waitFor(() => expect(result.current.sessions).toHaveLength(8));
    client.script("list", ...sessionIsOver);
    await act(() => result.current.refresh());
    await waitFor(() => expect(result.current.status).toBe("signed-out"));
    await waitFor(() => expect(addressesIn(queryClient)).not.toContain("198.51.100.7"));
    expect(result.current.status).toBe("signed-out");
  });
});
