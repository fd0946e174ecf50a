import { screen, waitFor, within } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import {
  isSessionsError,
  parseSessions,
  PasswordChangedPrompt,
  type Session,
  SessionList,
  type SessionPage,
  type SessionsClient,
  type SessionsErrorEvent,
} from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, signOut } from "../../renderKit.js";
import { en, saying } from "../../support/words.js";

const [mac, , firefox, edge] = fixtureSessions as [Session, Session, Session, Session];
const row = (fields: object) => ({ ...edge, ...fields }) satisfies Session;
const { sessionId: _, ...nameless } = edge;

/** A client without types, as a host in plain JavaScript may write it. */
const client = (
  rows: readonly unknown[],
  page: Partial<SessionPage> = {},
  scope = "own",
): SessionsClient => ({
  ...fixtureClient({ sessions: [] }),
  scope,
  list: async () => ({
    sessions: [...rows] as Session[],
    currentSessionId: "session-mac",
    ...page,
  }),
});
const pathsOf = (onError: ReturnType<typeof vi.fn>) =>
  onError.mock.calls.map(([event]) => {
    const { error } = event as SessionsErrorEvent;
    expect(isSessionsError(error) && error.code).toBe("invalid-response");
    return (error as Error).message.split(" ")[0];
  });

describe("a list with a row that cannot be read", () => {
  it.each([
    ["without an id", nameless, "sessions[2].sessionId"],
    ["with an id that is not exact", row({ sessionId: 2 ** 60 }), "sessions[2].sessionId"],
    ["with an id of another type", row({ sessionId: { $oid: "6" } }), "sessions[2].sessionId"],
    ["that is null", null, "sessions[2]"],
    ["that is a text", "session-4", "sessions[2]"],
    ["that is a list", [edge], "sessions[2]"],
  ])(
    "shows the others, counts it, and tells the host where it stands: %s",
    async (_what, bad, path) => {
      const onError = vi.fn();
      renderKit(<SessionList />, { client: client([mac, firefox, bad]), onError });
      await card("Firefox on Linux");
      expect(screen.getByText(en.unreadable(1))).toBeVisible();
      expect(screen.getAllByRole("listitem")).toHaveLength(2);
      expect(pathsOf(onError)).toEqual([path]);
    },
  );

  it("is counted and told also when the client has read the rows with parseSessions", async () => {
    const onError = vi.fn();
    const rows = [mac, row({ lastSeen: "yesterday" }), nameless];
    renderKit(<SessionList />, { client: client([], parseSessions(rows)), onError });
    expect(await screen.findByText(en.unreadable(1))).toBeVisible();
    expect(pathsOf(onError)).toEqual(["sessions[1].lastSeen", "sessions[2].sessionId"]);
  });

  it("can end what it shows, and does not say that nothing else is signed in", async () => {
    const own = fixtureClient({ sessions: [mac, firefox] });
    const list: SessionsClient["list"] = async (request) => {
      const page = await own.list(request);
      return { ...page, sessions: [...page.sessions, null as unknown as Session] };
    };
    const { user } = renderKit(<SessionList />, { client: { ...own, list } });
    await signOut(user, "Firefox on Linux");
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(1));
    expect(screen.getByText(en.unreadable(1))).toBeVisible();
    expect(screen.queryByText(saying(en.nowhereElse))).toBeNull();
  });

  it("is not taken for whole after a change of password", async () => {
    renderKit(<PasswordChangedPrompt onDone={() => undefined} />, {
      client: client([mac, nameless]),
    });
    expect(await screen.findByText(en.unreadable(1))).toBeVisible();
    expect(screen.queryByText(saying(en.nowhereElse))).toBeNull();
  });

  it("is a failed load where none can be read, and never an empty list", async () => {
    renderKit(<SessionList />, { client: client([nameless, null]) });
    expect(await screen.findByText(en.loadFailed)).toBeVisible();
    expect(screen.queryByText(en.empty)).toBeNull();
  });

  it("reads an id that is a number as text", async () => {
    const own = client([mac, row({ sessionId: 42 })]);
    const revoke = vi.fn(async () => undefined);
    const { user } = renderKit(<SessionList />, { client: { ...own, revoke } });
    await signOut(user, "Edge on Windows");
    expect(revoke).toHaveBeenCalledExactlyOnceWith("42");
  });
});

describe("a field that cannot be read", () => {
  const bad = row({ lastSeen: "yesterday", ip: 7, location: { city: 5 }, createdAt: null });
  const paths = ["sessions[1].lastSeen", "sessions[1].ip", "sessions[1].location.city"];

  it("leaves its row on the list, and the host hears its path once, however often the list comes", async () => {
    const onError = vi.fn();
    const { queryClient } = renderKit(
      <StrictMode>
        <SessionList />
      </StrictMode>,
      { client: client([mac, bad]), onError },
    );
    await card("Edge on Windows");
    expect(screen.queryByText(/could not be read/)).toBeNull();
    await queryClient.refetchQueries();
    await queryClient.refetchQueries();
    expect(new Set(pathsOf(onError))).toEqual(new Set(paths));
    expect(pathsOf(onError)).toHaveLength(paths.length);
    expect(JSON.stringify(onError.mock.calls)).not.toMatch(/yesterday/);
  });

  it("is told again for another account, and by another provider", async () => {
    const onError = vi.fn();
    const own = client([mac, bad]);
    const { switchTo } = renderKit(<SessionList />, { client: own, account: "ada", onError });
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(3));
    switchTo(own, "eve");
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(6));
  });

  it("that a client has found itself is told of as well", async () => {
    const onError = vi.fn();
    const unreadable = { count: 2, paths: ["data.items[0].id", "data.items[4]"] };
    renderKit(<SessionList />, { client: client([mac, firefox], { unreadable }), onError });
    expect(await screen.findByText(en.unreadable(2))).toBeVisible();
    expect(pathsOf(onError)).toEqual(unreadable.paths);
  });

  it("is no flood: of a thousand bad rows a hundred paths are told", async () => {
    const onError = vi.fn();
    const rows = Array.from({ length: 1_000 }, () => nameless);
    renderKit(<SessionList />, { client: client([mac, ...rows]), onError });
    expect(await screen.findByText(en.unreadable(1000))).toBeVisible();
    expect(onError).toHaveBeenCalledTimes(100);
  });

  it.each(["", null, undefined])(
    "is none where a backend writes %j for what it does not know",
    async (none) => {
      const onError = vi.fn();
      const unknown = {
        lastSeen: none,
        createdAt: none,
        expiresAt: none,
        ip: none,
        userAgent: none,
      };
      const { container } = renderKit(<SessionList />, {
        client: client([mac, row({ ...unknown, location: none })]),
        onError,
      });
      await card(en.unknownDevice);
      expect(within(container).queryByText(/could not be read/)).toBeNull();
      expect(onError).not.toHaveBeenCalled();
    },
  );
});
