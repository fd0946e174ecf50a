import { render, renderHook, screen, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import {
  SessionCard,
  SessionList,
  SessionsProvider,
  useCardSession,
  useDevice,
  useMessages,
  useNow,
  useRelativeTime,
  useSessions,
} from "../../../src/index.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { hookOf } from "../query/support.js";
import { en } from "../../support/words.js";

const quiet = () => vi.spyOn(console, "error").mockImplementation(() => undefined);

describe("without what they need", () => {
  it("useCardSession says that it needs a card", () => {
    quiet();
    expect(() => renderHook(() => useCardSession())).toThrow(
      "active-sessions: useCardSession() needs a <SessionCard> above it.",
    );
  });

  it("useSessions says that it needs a provider", () => {
    quiet();
    expect(() => renderHook(() => useSessions())).toThrow(/needs a <SessionsProvider client=/);
  });
});

describe("inside of a card", () => {
  it("useCardSession gives its session, its name and whether it is in use", async () => {
    const Show = () => {
      const { session, isCurrent, deviceName } = useCardSession();
      return <p>{`${session.sessionId} ${isCurrent} ${deviceName}`}</p>;
    };
    render(<SessionCard session={fixtureSessions[2]!} isCurrent action={<Show />} />);
    expect(await screen.findByText("session-firefox true Firefox on Linux")).toBeVisible();
  });
});

describe("what a person reads", () => {
  it("useMessages gives the host's words over the English ones", () => {
    const client = fixtureClient();
    const { result } = hookOf(useMessages, { client, messages: { title: "Devices" } });
    expect(result.current.title).toBe("Devices");
    expect(result.current.lead).toBe(en.lead);
  });

  it("useNow is the server's time, however wrong the clock of this device is", async () => {
    const client = fixtureClient();
    const { result } = hookOf(() => ({ list: useSessions(), now: useNow() }), { client });
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    const { now } = result.current;
    expect(Math.abs(now!.getTime() - fixtureNow.getTime())).toBeLessThan(30_000);
  });

  it("useRelativeTime counts from it, and says nothing of an unknown time", async () => {
    const client = fixtureClient();
    const use = (time: Date) => () => ({ list: useSessions(), words: useRelativeTime(time) });
    const known = hookOf(use(fixtureSessions[2]!.lastSeen), { client });
    await waitFor(() => expect(known.result.current.words).toBe("3 hours ago"));
    const unknown = hookOf(use(new Date(Number.NaN)), { client });
    expect(unknown.result.current.words).toBeUndefined();
  });

  it("useDevice describes the device of a session, without a provider too", async () => {
    const { result } = renderHook(() => useDevice(fixtureSessions[2]!));
    await waitFor(() => expect(result.current?.browser?.name).toBe("Firefox"));
  });
});

describe("the provider", () => {
  it("works without a QueryClientProvider, and in StrictMode asks once", async () => {
    const client = fixtureClient();
    render(
      <StrictMode>
        <SessionsProvider client={client} locale="en">
          <SessionList />
        </SessionsProvider>
      </StrictMode>,
    );
    expect(await screen.findByRole("heading", { name: /^Firefox on Linux/ })).toBeVisible();
    expect(client.sessions()).toHaveLength(8);
  });
});
