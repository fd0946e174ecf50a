import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { fixtureSessions, type MemoryClientOptions } from "../../../src/testing/index.js";
import { createStore } from "../../../src/lib/async/createStore.js";
import { fixtureClient } from "../../renderKit.js";

/** A session of a device that only Eve has. */
export const ofEve = {
  ...fixtureSessions[2]!,
  sessionId: "eve-opera",
  userAgent:
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36 OPR/131.0.0.0",
};

/**
 * A browser where either Ada or Eve is signed in. The backend answers each request for the account that is
 * signed in.
 */
export function twoAccounts(options: MemoryClientOptions = {}) {
  const ada = fixtureClient({ accountId: "ada", ...options });
  const eve = fixtureClient({
    accountId: "eve",
    sessions: [{ ...fixtureSessions[0]!, sessionId: "eve-here" }, ofEve],
    currentSessionId: "eve-here",
    ...options,
  });
  let now = ada;
  const pushes = createStore({});
  const client: SessionsClient = {
    scope: "two",
    list: (request) => now.list(request),
    revoke: (id) => now.revoke(id),
    signOut: () => now.signOut!(),
    subscribe: pushes.subscribe,
  };
  return {
    ada,
    eve,
    client,
    /** Another tab signs in to this account. */
    become: (who: "ada" | "eve") => void (now = { ada, eve }[who]),
    push: () => pushes.set({}),
    /** Returns the requests that end sessions, of both accounts. */
    sent: () => [...ada.calls, ...eve.calls].filter(({ method }) => method !== "list"),
  };
}
