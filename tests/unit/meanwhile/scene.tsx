import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render } from "@testing-library/react";
import { vi } from "vitest";
import { RevokeAllButton, SessionList, SessionsProvider } from "../../../src/index.js";
import type { Session } from "../../../src/session/Session.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { fixtureCurrentId, fixtureNow, fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, sessionIsOver } from "../../renderKit.js";
import { pass } from "../hand.js";

/** A new session that the user has not confirmed to end. */
export const newcomer: Session = {
  ...fixtureSessions[2]!,
  sessionId: "newcomer",
  userAgent: "curl/8.0",
};
/** The id that this device has after the host replaced its session. */
export const renewedId = "session-mac-renewed";

interface SceneOptions {
  /** Whether the backend has calls for all others and for all. */
  hasOwnCalls: boolean;
  /**
   * Whether the backend has a call for this device's sign-out. Otherwise the sign-out uses the session's id.
   */
  hasSignOut?: boolean;
  requireReauthentication?: boolean;
  /** The host's own confirmation. */
  confirm?: () => Promise<boolean>;
}

/** Renders the whole screen with one backend. A test changes the backend while a confirmation is open. */
export async function createScene(options: SceneOptions) {
  const { hasOwnCalls, hasSignOut = true, requireReauthentication, confirm } = options;
  vi.useFakeTimers({ now: fixtureNow });
  const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  const backend = fixtureClient({ hasRevokeOthers: hasOwnCalls, hasRevokeAll: hasOwnCalls });
  let here = fixtureCurrentId;
  let accountId = "ada";
  // The memory client only knows the first id of this device, so set the sessions here.
  const keep = (isKept: (id: string) => boolean) =>
    backend.setSessions(backend.sessions().filter(({ sessionId }) => isKept(sessionId)));
  const client: SessionsClient = {
    ...backend,
    list: async (request) => ({
      ...(await backend.list(request)),
      currentSessionId: here,
      accountId,
    }),
    async signOut() {
      await backend.signOut?.();
      keep((id) => id !== here);
    },
    ...(hasOwnCalls && {
      async revokeOthers() {
        const before = backend.sessions();
        const answer = backend.revokeOthers?.();
        backend.setSessions(before);
        await answer;
        keep((id) => id === here);
      },
    }),
  };
  if (!hasSignOut) delete client.signOut;
  const onSignedOut = vi.fn();
  const onRevoked = vi.fn();
  const proofs: ((isProven: boolean) => void)[] = [];
  const reauthenticate = vi.fn(
    ({ signal }: { signal: AbortSignal }) =>
      new Promise<boolean>((resolve) => {
        proofs.push(resolve);
        signal.addEventListener("abort", () => proofs.splice(proofs.indexOf(resolve), 1));
      }),
  );
  const queryClient = new QueryClient();
  const tree = (account: string) => (
    <QueryClientProvider client={queryClient}>
      <SessionsProvider
        client={client}
        account={account}
        locale="en"
        timeZone="UTC"
        requireReauthentication={requireReauthentication}
        {...{ onSignedOut, onRevoked, reauthenticate, confirm }}
      >
        <SessionList />
        <RevokeAllButton />
      </SessionsProvider>
    </QueryClientProvider>
  );
  const view = render(tree("ada"));
  await pass(300);
  const refetch = async () => {
    void queryClient.refetchQueries();
    await pass(800);
  };
  const ways = ["revoke", "revokeOthers", "revokeAll", "signOut"] as const;
  return {
    backend,
    onSignedOut,
    onRevoked,
    reauthenticate,
    refetch,
    hold() {
      const releases = ways.map((way) => backend.hold(way));
      return async () => {
        await act(async () => releases.forEach((release) => release()));
        await pass(2_000);
      };
    },
    /** Sets the next responses for each way to end sessions. */
    script: (...failures: Parameters<typeof backend.script>[1][]) =>
      ways.forEach((way) => backend.script(way, ...failures)),
    async prove(isProven: boolean) {
      await act(async () => proofs.splice(0).forEach((proof) => proof(isProven)));
      await pass(2_000);
    },
    /**
     * Returns the requests that end sessions: the id for one session, or the name of the call for several.
     */
    sent: () =>
      backend.calls
        .filter(({ method }) => method !== "list")
        .map(({ method, argument }) => argument ?? method),
    left: () => backend.sessions().map(({ sessionId }) => sessionId),
    happen: {
      "another device signs in": async () => {
        backend.setSessions([...backend.sessions(), newcomer]);
        await refetch();
      },
      "another device goes": async () => {
        keep((id) => id !== "session-unknown");
        await refetch();
      },
      "one that is asked about goes": async () => {
        keep((id) => id !== "session-firefox");
        await refetch();
      },
      "this device gets a new session": async () => {
        here = renewedId;
        backend.setSessions(
          backend
            .sessions()
            .map((one) => (one.sessionId === fixtureCurrentId ? { ...one, sessionId: here } : one)),
        );
        await refetch();
      },
      "the list cannot be had": async () => {
        backend.script("list", "forbidden");
        await refetch();
      },
      "another account answers": async () => {
        accountId = "eve";
        await refetch();
      },
      "the host shows another account": async () => {
        view.rerender(tree("eve"));
        await pass(300);
      },
      "the connection drops": async () => {
        online.mockReturnValue(false);
        act(() => void dispatchEvent(new Event("offline")));
      },
      "the session ends": async () => {
        backend.script(
          "list",
          ...sessionIsOver,
          ...sessionIsOver,
          ...sessionIsOver,
          ...sessionIsOver,
        );
        await refetch();
      },
    },
  };
}

/** Something that happens between two steps. */
export type Happening = keyof Awaited<ReturnType<typeof createScene>>["happen"];
