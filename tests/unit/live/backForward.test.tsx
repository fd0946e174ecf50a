import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SessionList, useSessions } from "../../../src/index.js";
import { card, fixtureClient, renderKit, revokeButton, sessionIsOver } from "../../renderKit.js";
import { listsOf, travel } from "./support.js";
import { en } from "../../support/words.js";

function OwnList() {
  const { sessions } = useSessions();
  return sessions.map(({ sessionId, ip }) => <p key={sessionId}>{ip}</p>);
}

const addresses = /198\.51\.100\.7|Firefox on Linux/;

describe("a page that comes back from the back-forward cache", () => {
  it("has no rows until the list answers", async () => {
    const client = fixtureClient();
    const { container } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    const release = client.hold("list");
    await travel("pageshow");
    expect(container).not.toHaveTextContent(addresses);
    expect(screen.getByText(en.loading)).toBeInTheDocument();
    await act(async () => release());
    expect(await card("Firefox on Linux")).toBeVisible();
  });

  it("has none of before when the list fails, but what to do next", async () => {
    const client = fixtureClient();
    const { user, container } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    client.script("list", "forbidden");
    await travel("pageshow");
    expect(await screen.findByText(/This says nothing about who is signed in/)).toBeVisible();
    expect(container).not.toHaveTextContent(addresses);
    await user.click(screen.getByRole("button", { name: en.tryAgain }));
    expect(await card("Firefox on Linux")).toBeVisible();
  });

  it("says that this device is signed out when that is what happened meanwhile", async () => {
    const client = fixtureClient();
    const onSignedOut = vi.fn();
    const { container } = renderKit(<SessionList />, { client, onSignedOut });
    await card("Firefox on Linux");
    client.script("list", ...sessionIsOver);
    await travel("pageshow");
    expect(await screen.findByRole("heading", { name: en.signedOut })).toBeVisible();
    await waitFor(() => expect(onSignedOut.mock.calls).toEqual([[{ reason: "elsewhere" }]]));
    expect(container).not.toHaveTextContent(addresses);
  });

  it("has none either where a list was on its way as it left", async () => {
    const client = fixtureClient();
    const { container, queryClient } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    const release = client.hold("list");
    act(() => void queryClient.invalidateQueries());
    await travel("pageshow");
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(container).not.toHaveTextContent(addresses);
    await act(async () => release());
    expect(await card("Firefox on Linux")).toBeVisible();
  });

  it("keeps an open question no more than its row", async () => {
    const client = fixtureClient();
    const { user } = renderKit(<SessionList />, { client });
    await user.click(await revokeButton("Firefox on Linux"));
    await travel("pageshow");
    await card("Firefox on Linux");
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("is left alone where it was loaded anew", async () => {
    const client = fixtureClient();
    renderKit(<SessionList />, { client });
    const row = await card("Firefox on Linux");
    const before = listsOf(client);
    await travel("pageshow", false);
    expect(row).toBeVisible();
    expect(listsOf(client)).toBe(before);
  });
});

describe("a page that leaves", () => {
  it("takes no row into the cache of the browser: they are off the page before it is frozen", async () => {
    const { container, queryClient } = renderKit(<SessionList />, { client: fixtureClient() });
    await card("Firefox on Linux");
    // A frozen page runs no timers, so the browser keeps what the page shows at this moment.
    dispatchEvent(Object.assign(new Event("pagehide"), { persisted: true }));
    await act(async () => undefined);
    expect(container).not.toHaveTextContent(addresses);
    const kept = queryClient.getQueryCache().getAll();
    expect(JSON.stringify(kept.map(({ state }) => state.data))).not.toContain("198.51.100.7");
  });

  it.each([
    ["SessionList", <SessionList key="list" />],
    ["a list of the host", <OwnList key="own" />],
  ])("takes no row either when the last refresh has failed: %s", async (_, list) => {
    const client = fixtureClient();
    const { container, queryClient } = renderKit(list, { client });
    await screen.findByText(addresses);
    client.script("list", "forbidden");
    await act(() => queryClient.invalidateQueries());
    act(() => void dispatchEvent(Object.assign(new Event("pagehide"), { persisted: true })));
    expect(container).not.toHaveTextContent(addresses);
  });
});
