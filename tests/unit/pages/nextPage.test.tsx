import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SessionList, useSessions } from "../../../src/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";
import { hookOf } from "../query/support.js";
import { anything, beginning, en, saying } from "../../support/words.js";

const more = en.showMore;
const pagesAsked = (client: ReturnType<typeof fixtureClient>) =>
  client.calls.filter(({ method }) => method === "list").map(({ argument }) => argument);

describe("a next page", () => {
  it("is asked for once, however often it is pressed for, and says that it is on its way", async () => {
    const client = fixtureClient({ pageSize: 3 });
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    const release = client.hold("list");
    const button = screen.getByRole("button", { name: more });
    act(() => {
      button.click();
      button.click();
    });
    await waitFor(() => expect(button).toHaveTextContent(en.loadingMore));
    expect(button).toHaveAttribute("aria-disabled", "true");
    await user.click(button);
    await act(async () => release());
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(6));
    expect(pagesAsked(client)).toEqual([undefined, "3"]);
    expect(button).toHaveTextContent(more);
    expect(button).not.toHaveAttribute("aria-disabled");
    expect(button).toHaveFocus();
  });

  it("that fails leaves the rows, says why, and is tried again there", async () => {
    const client = fixtureClient({ pageSize: 3 });
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    client.script("list", "forbidden");
    await user.click(screen.getByRole("button", { name: more }));
    const again = await screen.findByRole("button", { name: en.tryAgain });
    expect(again).toHaveAccessibleDescription(beginning(en.moreFailed));
    expect(again).toHaveFocus();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    // The rows that are shown do not become stale because the next page failed.
    expect(screen.queryByText(saying(en.stale(anything)))).toBeNull();
    await user.click(again);
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(6));
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });

  it("breaks no refresh off that is on its way: it comes after it", async () => {
    const client = fixtureClient({ pageSize: 3 });
    const { result } = hookOf(useSessions, { client });
    await waitFor(() => expect(result.current.hasMore).toBe(true));
    const release = client.hold("list");
    act(() => void result.current.refresh());
    await waitFor(() => expect(result.current.isRefreshing).toBe(true));
    act(() => {
      void result.current.loadMore();
      void result.current.loadMore();
    });
    await act(async () => release());
    await waitFor(() => expect(result.current.sessions).toHaveLength(6));
    expect(pagesAsked(client)).toEqual([undefined, undefined, "3"]);
  });

  it("is no refresh, and a refresh is no next page", async () => {
    const client = fixtureClient({ pageSize: 3 });
    const { result } = hookOf(useSessions, { client });
    await waitFor(() => expect(result.current.hasMore).toBe(true));
    const now = () => [result.current.isRefreshing, result.current.isLoadingMore];
    let release = client.hold("list");
    act(() => void result.current.loadMore());
    await waitFor(() => expect(now()).toEqual([false, true]));
    await act(async () => release());
    await waitFor(() => expect(now()).toEqual([false, false]));
    release = client.hold("list");
    act(() => void result.current.refresh());
    await waitFor(() => expect(now()).toEqual([true, false]));
    await act(async () => release());
  });

  it("that is refused because this session is over says so", async () => {
    const client = fixtureClient({ pageSize: 3 });
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    client.script("list", "unauthorized", "unauthorized");
    await user.click(screen.getByRole("button", { name: more }));
    expect(await screen.findByRole("heading", { name: en.signedOut })).toBeVisible();
  });
});
