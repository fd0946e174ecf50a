import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SessionList, useSessions } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";
import { hookOf } from "./support.js";
import { QueryClient } from "@tanstack/react-query";

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
    await screen.findByText("You are not signed in anywhere else.");
    await waitFor(() => expect(view.queryClient.getQueryCache().getAll()).toHaveLength(1));
    expect(addressesIn(view.queryClient)).not.toContain("198.51.100.7");
  });

  it("all rows, when the backend says that this session is over", async () => {
    const queryClient = new QueryClient();
    const client = fixtureClient();
    const { result } = hookOf(useSessions, { client }, queryClient);
    await waitFor(() => expect(result.current.sessions).toHaveLength(8));
    client.script("list", "unauthorized");
    await act(() => result.current.refresh());
    await waitFor(() => expect(result.current.status).toBe("signed-out"));
    await waitFor(() => expect(addressesIn(queryClient)).not.toContain("198.51.100.7"));
    expect(result.current.status).toBe("signed-out");
  });
});
