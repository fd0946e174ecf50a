import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it, vi } from "vitest";
import {
  PasswordChangedPrompt,
  RevokeAllButton,
  type Session,
  SessionList,
  type SessionsClient,
} from "../../../src/index.js";
import { readPages } from "../../../src/query/sessionsCache.js";
import { refreshSessions } from "../../../src/query/refreshSessions.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, signOut } from "../../renderKit.js";
import { en, saying } from "../../support/words.js";

const [mac, phone, firefox] = fixtureSessions as [Session, Session, Session];
const curl = (index: number): Session => ({
  ...firefox,
  sessionId: `s${index}`,
  userAgent: "curl/8.16.0",
});

type Page = { sessions: Session[]; nextCursor?: string };

/** A backend whose `pageAt` makes the response to the n-th request. */
function backend(pageAt: (index: number, cursor?: string) => Page | Promise<Page>) {
  const own = fixtureClient({ sessions: [mac, phone, firefox] });
  const isEnded = (id: string) => own.calls.some(({ argument }) => argument === id);
  const list = vi.fn<SessionsClient["list"]>(async ({ cursor }) => {
    const { sessions, ...page } = await pageAt(list.mock.calls.length - 1, cursor);
    return {
      currentSessionId: "session-mac",
      sessions: sessions.filter(({ sessionId }) => !isEnded(sessionId)),
      ...page,
    };
  });
  return { ...own, list };
}
const first = { sessions: [mac, phone, firefox], nextCursor: "next" };
const others = en.signOutOthers;

const page = (at: number) => (at ? { sessions: [curl(at)] } : first);
/**
 * Next pages that never lead to an end, by the number in their cursor. Each has the number of requests after
 * which the kit must notice.
 */
const lies: [string, (at: number) => Page, number][] = [
  ["names itself again", (at) => ({ ...page(at), nextCursor: "1" }), 2],
  ["goes in a circle", (at) => ({ ...page(at), nextCursor: String((at % 3) + 1) }), 4],
  ["brings the same rows again", (at) => ({ ...first, nextCursor: String(at + 1) }), 2],
  [
    "brings no rows",
    (at) => ({ sessions: at ? [] : first.sessions, nextCursor: String(at + 1) }),
    2,
  ],
];

describe.each(lies)("a next page that %s", (_, pageAt, requests) => {
  it("ends with a message, and what is loaded can be ended", async () => {
    const client = backend((_index, cursor) => pageAt(Number(cursor ?? 0)));
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    await user.click(screen.getByRole("button", { name: others }));
    expect(await screen.findAllByText(en.restMissing)).not.toHaveLength(0);
    // The list was loaded before, and its first page is fetched again. So there is one request more.
    expect(client.list).toHaveBeenCalledTimes(requests + 1);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.queryByText(saying(en.nowhereElse))).toBeNull();
    await signOut(user, "Firefox on Linux");
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
  });
});

it("a list that never ends is given up after a hundred pages, and what came of it stays", async () => {
  const client = backend((_index, cursor) => {
    const at = Number(cursor ?? 0);
    return { sessions: [curl(at)], nextCursor: String(at + 1) };
  });
  const queryClient = new QueryClient();
  const pages = await refreshSessions(queryClient, client, undefined, true);
  expect(client.list).toHaveBeenCalledTimes(100);
  const { sessions, isWhole } = readPages(pages!);
  expect(sessions).toHaveLength(100);
  expect(isWhole).toBe(false);
});

it("of a page with a hundred thousand rows so many are shown as a page can, and the rest is not forgotten", async () => {
  const sessions = Array.from({ length: 100_000 }, (_, at) => curl(at));
  const queryClient = new QueryClient();
  const pages = await refreshSessions(
    queryClient,
    backend(() => ({ sessions })),
  );
  const listing = readPages(pages!);
  expect(listing.sessions).toHaveLength(10_000);
  expect(listing.isWhole).toBe(false);
});

it("a change of password asks for no page for ever, and claims no number", async () => {
  const client = backend((index) => ({ ...first, nextCursor: `c${index}` }));
  renderKit(<PasswordChangedPrompt onDone={() => undefined} />, { client });
  expect(await screen.findByText(en.restMissing)).toBeVisible();
  const asked = client.list.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(client.list.mock.calls.length).toBe(asked);
  expect(
    screen.queryByText(
      saying(en.othersStillSignedIn(1), en.othersStillSignedIn(2), en.nowhereElse),
    ),
  ).toBeNull();
});

it.each([null, 0, false, ""])("a next page of %j is none", async (nextCursor) => {
  const only = { ...first, nextCursor: nextCursor as unknown as string };
  const { user } = renderKit(<SessionList />, { client: backend(() => only) });
  await card("Firefox on Linux");
  expect(screen.queryByText(en.restMissing)).toBeNull();
  expect(screen.queryByRole("button", { name: en.showMore })).toBeNull();
  await user.click(screen.getByRole("button", { name: others }));
  expect(await screen.findByRole("dialog", { name: en.askOthers(2) })).toBeVisible();
});

describe("waiting for all pages", () => {
  it.each([
    ["all other devices", <SessionList key="l" />, others],
    ["all", [<SessionList key="l" />, <RevokeAllButton key="e" />], en.signOutEverywhere],
  ])("can be stopped, and asks nothing afterwards: %s", async (_, ui, name) => {
    let release = () => {};
    const client = backend((index, cursor) =>
      cursor === undefined
        ? first
        : new Promise((resolve) => (release = () => resolve({ sessions: [curl(index)] }))),
    );
    const { user } = renderKit(<>{ui}</>, { client });
    await card("Firefox on Linux");
    await user.click(screen.getByRole("button", { name }));
    const stop = await screen.findByRole("button", { name: en.stop });
    stop.focus();
    const sent = client.list.mock.calls.length;
    await user.click(stop);
    expect(screen.queryByRole("button", { name: en.stop })).toBeNull();
    expect(screen.getByRole("button", { name })).toHaveFocus();
    await act(async () => release());
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(client.list.mock.calls.length).toBe(sent);
    // The button still works as before.
    await user.click(screen.getByRole("button", { name }));
    await waitFor(() => expect(client.list.mock.calls.length).toBeGreaterThan(sent));
    await act(async () => release());
    await waitFor(() => release());
    expect(await screen.findByRole("dialog")).toBeVisible();
  });

  it("is one request a page, however often it is pressed, and a double click meets no Stop", async () => {
    const client = backend((_, cursor) => (cursor === undefined ? first : new Promise(() => {})));
    renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    const button = screen.getByRole("button", { name: others });
    for (let press = 0; press < 5; press += 1) fireEvent.click(button);
    await waitFor(() => expect(client.list.mock.calls.length).toBe(3));
    expect(screen.queryByRole("button", { name: en.stop })).toBeNull();
    expect(button).toHaveAttribute("aria-disabled", "true");
    fireEvent.click(button);
    expect(client.list.mock.calls.length).toBe(3);
  });
});
