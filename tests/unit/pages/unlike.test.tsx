import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SessionList, useRevokeSession, useSessions } from "../../../src/index.js";
import type { SessionPage } from "../../../src/session/SessionPage.js";
import { fixtureCurrentId, fixtureSessions } from "../../../src/testing/index.js";
import { card, renderKit, signOut } from "../../renderKit.js";
import { hookOf } from "../query/support.js";
import { twoPages } from "./pagesOf.js";
import { en } from "../../support/words.js";

/** Loads both pages of the list, one after the other. */
async function bothOf(first: Partial<SessionPage>, second: Partial<SessionPage>) {
  const backend = twoPages(first, second);
  const view = hookOf(useSessions, backend);
  await waitFor(() => expect(view.result.current.hasMore).toBe(true));
  await act(() => view.result.current.loadMore());
  await waitFor(() => expect(view.result.current.sessions.length).toBeGreaterThan(4));
  return { ...backend, ...view };
}

describe("this device is known", () => {
  it.each([
    ["the first page only", { currentSessionId: fixtureCurrentId }, {}],
    ["the last page only", {}, { currentSessionId: fixtureCurrentId }],
    ["both", { currentSessionId: fixtureCurrentId }, { currentSessionId: fixtureCurrentId }],
    [
      "both, and its session was replaced between them: the newer is right",
      { currentSessionId: "session-iphone" },
      { currentSessionId: fixtureCurrentId },
    ],
  ])("where it is named by %s", async (_, first, second) => {
    const { result } = await bothOf(first, second);
    expect(result.current.currentSession?.sessionId).toBe(fixtureCurrentId);
    expect(result.current.sessions[0]?.sessionId).toBe(fixtureCurrentId);
  });

  it("and not said to be unknown where its row stands on a page that is not loaded", async () => {
    const { client } = twoPages(
      { sessions: fixtureSessions.slice(1, 5), currentSessionId: fixtureCurrentId },
      { sessions: [fixtureSessions[0]!], currentSessionId: fixtureCurrentId },
    );
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    expect(screen.queryByText(/We cannot tell/)).toBeNull();
    await user.click(screen.getByRole("button", { name: en.showMore }));
    expect(await card("Chrome on macOS")).toHaveTextContent(en.thisDevice);
  });

  it("and is said to be unknown where no page names it", async () => {
    const { client } = twoPages({}, {});
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    expect(screen.queryByText(/We cannot tell/)).toBeNull();
    await user.click(screen.getByRole("button", { name: en.showMore }));
    expect(await screen.findByText(/We cannot tell/)).toBeVisible();
  });
});

describe("whose devices they are", () => {
  it.each([
    ["the first page only", { accountId: "ada" }, {}],
    ["the last page only", {}, { accountId: "ada" }],
  ])("may be said by %s: all of them stay", async (_, first, second) => {
    const { result } = await bothOf(first, second);
    expect(result.current.sessions).toHaveLength(8);
    expect(result.current.status).toBe("ready");
  });
});

describe("the server's clock", () => {
  const hourOff = new Date(Date.now() + 3_600_000);
  it.each([
    ["the first page only", { serverTime: hourOff }, {}],
    ["the last page only", {}, { serverTime: hourOff }],
  ])("is that of %s", async (_, first, second) => {
    const recent = fixtureSessions.map((session) => ({
      ...session,
      lastSeen: new Date(hourOff.getTime() - 20.5 * 60_000),
    }));
    const { client } = twoPages(
      { sessions: recent.slice(0, 4), ...first },
      { sessions: recent.slice(4), ...second },
    );
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    await user.click(screen.getByRole("button", { name: en.showMore }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /more/ })).toBeNull());
    expect(await card("Firefox on Linux")).toHaveTextContent("20 minutes ago");
  });
});

describe("how old the list is", () => {
  it("is how old its oldest page is: one that was loaded later makes it no younger", async () => {
    const backend = twoPages({}, {});
    const { result } = hookOf(useSessions, backend);
    await waitFor(() => expect(result.current.hasMore).toBe(true));
    const first = result.current.updatedAt;
    await new Promise((resolve) => setTimeout(resolve, 30));
    await act(() => result.current.loadMore());
    await waitFor(() => expect(result.current.sessions).toHaveLength(8));
    expect(result.current.updatedAt).toEqual(first);
  });

  it("an ended device on an old page is not taken for one that is back, for a younger page", async () => {
    const backend = twoPages({}, {});
    const kept = [...backend.pages["0"]!.sessions];
    const { result } = hookOf(
      () => ({ list: useSessions(), firefox: useRevokeSession("session-firefox") }),
      backend,
    );
    await waitFor(() => expect(result.current.list.hasMore).toBe(true));
    // The refetch after the revoke fails, so the old page stays.
    const list = vi.spyOn(backend.client, "list").mockRejectedValueOnce(new Error("no list"));
    await act(() => result.current.firefox.revoke());
    expect(result.current.firefox.status).toBe("revoked");
    list.mockRestore();
    await act(() => result.current.list.loadMore());
    await waitFor(() => expect(result.current.list.hasMore).toBe(false));
    expect(result.current.firefox.status).toBe("revoked");
    expect(kept).toHaveLength(4);
  });
});

it("a device on two pages stands there once, and its end takes it from both", async () => {
  const twice = fixtureSessions.slice(1, 5);
  const { client } = twoPages({ currentSessionId: fixtureCurrentId }, { sessions: twice });
  const { user } = renderKit(<SessionList />, { client });
  await card("Firefox on Linux");
  await user.click(screen.getByRole("button", { name: en.showMore }));
  await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(5));
  await signOut(user, "Firefox on Linux");
  await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(4));
});
