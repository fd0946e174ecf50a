import { QueryClient } from "@tanstack/react-query";
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import {
  PasswordChangedPrompt,
  RevokeOthersButton,
  SessionCard,
  SessionList,
  sessionsQuery,
  useRevokeSession,
} from "../../../src/index.js";
import {
  fixtureCurrentId,
  fixtureSessions,
  type MemoryClient,
} from "../../../src/testing/index.js";
import { fixtureClient, renderKit, sessionIsOver } from "../../renderKit.js";
import { hookOf } from "../query/support.js";
import { wait } from "../live/support.js";
import { anything, en, saying } from "../../support/words.js";

const sent = (client: MemoryClient) => client.calls.filter(({ method }) => method !== "list");
const firefox = fixtureSessions[2]!;

/** A host's own confirmation. It uses only the hook. */
function OwnQuestion() {
  const { status, ask, revoke } = useRevokeSession(firefox.sessionId);
  return (
    <>
      <button onClick={ask}>End Firefox</button>
      {status === "asking" && <button onClick={() => void revoke()}>Yes, end it</button>}
      {status === "failed" && <button onClick={() => void revoke()}>End it all the same</button>}
    </>
  );
}

const parts = [
  [
    "a card",
    <SessionCard key="1" session={firefox} />,
    en.signOutDevice("Firefox on Linux"),
    /^Sign out/,
  ],
  ["a button for all others", <RevokeOthersButton key="2" />, en.signOutOthers, /^Sign out 7/],
  ["the host's own question", <OwnQuestion key="3" />, "End Firefox", "Yes, end it"],
] as const;

describe("a question of a part that stands alone", () => {
  it.each(parts)("is closed once this session is over: %s", async (_, ui, opens, yes) => {
    const client = fixtureClient();
    const { user, queryClient } = renderKit(ui, { client });
    await user.click(await screen.findByRole("button", { name: opens }));
    const open = screen.queryByRole("dialog") ?? screen.queryByRole("group") ?? document.body;
    const decisive = within(open).getByRole("button", { name: yes });
    client.script("list", ...sessionIsOver);
    const asked = { ...sessionsQuery(client), staleTime: 0, retry: false };
    await act(() => queryClient.fetchInfiniteQuery(asked).catch(() => undefined));
    await waitFor(() => expect(decisive).not.toBeInTheDocument());
    act(() => decisive.click());
    await wait(30);
    expect(sent(client)).toEqual([]);
  });

  it("is closed where its device was signed out elsewhere meanwhile", async () => {
    const client = fixtureClient();
    const { user, queryClient } = renderKit(<OwnQuestion />, { client });
    await user.click(screen.getByRole("button", { name: "End Firefox" }));
    client.setSessions(fixtureSessions.filter((session) => session !== firefox));
    await act(() => queryClient.fetchInfiniteQuery({ ...sessionsQuery(client), staleTime: 0 }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Yes/ })).toBeNull());
  });
});

describe("a failure", () => {
  it("is no longer said by the list while a button of the host's own tries again", async () => {
    const client = fixtureClient();
    client.script("revoke", "forbidden");
    const ui = (
      <>
        <SessionList />
        <OwnQuestion />
      </>
    );
    const { user } = renderKit(ui, { client });
    const own = screen.getByRole("button", { name: "End Firefox" });
    await screen.findByRole("button", { name: en.signOutDevice("Firefox on Linux") });
    await user.click(own);
    await user.click(await screen.findByRole("button", { name: "Yes, end it" }));
    await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(/Firefox on Linux/));
    const release = client.hold("revoke");
    await user.click(screen.getByRole("button", { name: "End it all the same" }));
    await waitFor(() => expect(screen.getByRole("alert")).toBeEmptyDOMElement());
    act(release);
    await waitFor(() => expect(screen.queryByText("Firefox on Linux")).toBeNull());
  });
});

describe("an outcome that nobody knew", () => {
  it("is known to a button that stands alone, once any list has told", async () => {
    const client = fixtureClient();
    const queryClient = new QueryClient();
    const onRevoked = vi.fn();
    const { result } = hookOf(
      () => useRevokeSession(firefox.sessionId),
      { client, onRevoked },
      queryClient,
    );
    client.script("revoke", "lost");
    client.script("list", "forbidden");
    await act(() => result.current.revoke());
    expect(result.current.revocation?.status).toBe("unknown");
    await act(() => queryClient.fetchInfiniteQuery({ ...sessionsQuery(client), staleTime: 0 }));
    await waitFor(() => expect(result.current.status).toBe("revoked"));
    expect(onRevoked).toHaveBeenCalledOnce();
  });

  it("is known to the prompt, once an ordinary refresh has told", async () => {
    const client = fixtureClient({ hasRevokeOthers: true });
    const done = vi.fn();
    const { user, queryClient } = renderKit(<PasswordChangedPrompt onDone={done} />, { client });
    const all = await screen.findByRole("button", { name: en.signOutCount(7) });
    client.script("revokeOthers", "lost");
    client.script("list", "forbidden");
    await user.click(all);
    expect(await screen.findByRole("button", { name: en.checkAgain })).toBeVisible();
    await act(async () => void queryClient.invalidateQueries());
    expect(await screen.findByText(saying(en.nowhereElse))).toBeVisible();
    expect(screen.queryByRole("button", { name: en.checkAgain })).toBeNull();
    expect(document.body).not.toHaveTextContent(
      saying(en.outcomeUnknown(anything, 1), en.outcomeUnknown(anything, 2)),
    );
  });

  it("is known to the prompt also where they are still signed in", async () => {
    const client = fixtureClient({ hasRevokeOthers: true });
    const { user, queryClient } = renderKit(<PasswordChangedPrompt onDone={vi.fn()} />, { client });
    const all = await screen.findByRole("button", { name: en.signOutCount(7) });
    client.script("revokeOthers", "network");
    client.script("list", "forbidden");
    await user.click(all);
    expect(await screen.findByRole("button", { name: en.checkAgain })).toBeVisible();
    await act(async () => void queryClient.invalidateQueries());
    expect(await screen.findByText(en.othersStillSignedIn(7))).toBeVisible();
    expect(document.body).not.toHaveTextContent(
      saying(en.outcomeUnknown(anything, 1), en.outcomeUnknown(anything, 2)),
    );
  });
});

describe("a button of the host's own", () => {
  it("learns which device is this one as soon as a list tells, though nothing else renders it", async () => {
    const client = fixtureClient();
    const queryClient = new QueryClient();
    const asked = vi.fn(async () => false);
    const { result } = hookOf(
      () => useRevokeSession(fixtureCurrentId),
      { client, confirm: asked },
      queryClient,
    );
    await act(() => queryClient.fetchInfiniteQuery(sessionsQuery(client)));
    await wait(20);
    act(() => result.current.ask());
    expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({ target: "this-device", sessions: [fixtureSessions[0]] }),
    );
  });

  it("learns as well that the device in use is another one by now", async () => {
    const client = fixtureClient();
    const queryClient = new QueryClient();
    await queryClient.fetchInfiniteQuery(sessionsQuery(client));
    const asked = vi.fn(async () => false);
    const { result } = hookOf(
      () => useRevokeSession(fixtureCurrentId),
      { client, confirm: asked },
      queryClient,
    );
    const { queryKey } = sessionsQuery(client);
    act(() => {
      queryClient.setQueryData(queryKey, (pages) => ({
        pageParams: pages!.pageParams,
        pages: pages!.pages.map((page) => ({ ...page, currentSessionId: "session-iphone" })),
      }));
    });
    await wait(20);
    act(() => result.current.ask());
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ target: "one" }));
  });
});
