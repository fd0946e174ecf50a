import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import {
  PasswordChangedPrompt,
  RevokeButton,
  RevokeAllButton,
  RevokeOthersButton,
  SessionCard,
  SessionList,
  useCardSession,
  useCooldown,
  useDevice,
  useMessages,
  useNow,
  useRelativeTime,
  useRevokeAllSessions,
  useRevokeOtherSessions,
  useRevokeSession,
  useRevokeSessions,
  useSessions,
} from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { pass } from "../hand.js";
import { createPage } from "./visit.js";

const [here, , firefox] = fixtureSessions;

/** Returns an element whose component only calls a hook. */
const calls = (use: () => unknown) => {
  function Caller() {
    use();
    return null;
  }
  return <Caller />;
};

const parts: Record<string, ReactNode> = {
  SessionList: <SessionList />,
  "SessionList with a row from a mail": <SessionList highlightSessionId="session-edge" />,
  SessionCard: <SessionCard session={firefox!} />,
  "SessionCard of this device": <SessionCard session={here!} isCurrent />,
  RevokeButton: <SessionCard session={firefox!} action={<RevokeButton />} />,
  RevokeOthersButton: <RevokeOthersButton />,
  RevokeAllButton: <RevokeAllButton />,
  PasswordChangedPrompt: <PasswordChangedPrompt onDone={() => undefined} />,
  useCardSession: <SessionCard session={firefox!} action={calls(useCardSession)} />,
  useCooldown: calls(() => useCooldown()),
  useDevice: calls(() => useDevice(firefox!)),
  useMessages: calls(useMessages),
  useNow: calls(useNow),
  useRelativeTime: calls(() => useRelativeTime(firefox!.lastSeen)),
  useRevokeAllSessions: calls(useRevokeAllSessions),
  useRevokeOtherSessions: calls(useRevokeOtherSessions),
  useRevokeSession: calls(() => useRevokeSession("session-firefox")),
  useRevokeSessions: calls(useRevokeSessions),
  useSessions: calls(() => useSessions()),
};

let page: Awaited<ReturnType<typeof createPage>>;
afterEach(() => page.end());

describe.each([
  ["", false],
  [", in strict mode", true],
])("when the page no longer shows it, nothing of it is left%s", (_, isStrict) => {
  it.each(Object.entries(parts))("%s", async (__, ui) => {
    page = await createPage({ isStrict });
    const client = fixtureClient({ hasSubscribe: true });
    let once: string[] = [];
    for (const visit of [1, 2, 3]) {
      const { close } = page.open(ui, { client });
      await pass(2_000);
      close();
      await pass(0);
      // An account keeps some callbacks for good. It keeps them from the first visit on, so later visits add
      // none.
      if (visit === 1) once = page.extra().filter((name) => name === "callback in a store");
      expect(page.extra(), `after visit ${visit}`).toEqual(once);
    }
  });

  it.each(
    Object.entries<ReactNode>({
      "SessionCard without a provider": <SessionCard session={firefox!} />,
      "useNow without a provider": calls(useNow),
      "useRelativeTime without a provider": calls(() => useRelativeTime(firefox!.lastSeen)),
    }),
  )("%s", async (__, ui) => {
    page = await createPage({ isStrict });
    for (const visit of [1, 2, 3]) {
      const { close } = page.open(ui);
      await pass(2_000);
      close();
      await pass(0);
      expect(page.extra(), `after visit ${visit}`).toEqual([]);
    }
  });
});
