import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import {
  type ClientHarness,
  fixtureCurrentId,
  fixtureSessions,
  type MemoryClient,
  memoryClient,
} from "../../../src/testing/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { token } from "./expectFailure.js";

const methods = ["list", "revoke", "revokeOthers", "signOut"] as const;

/** Connects the contract to the memory client, or to a memory client that `spoil` has broken. */
export function memoryHarness(
  spoil: (client: MemoryClient) => SessionsClient = (client) => client,
): ClientHarness {
  let client: MemoryClient;
  return {
    createClient() {
      client = memoryClient({
        sessions: fixtureSessions,
        currentSessionId: fixtureCurrentId,
        hasRevokeOthers: true,
        pageSize: 3,
      });
      return spoil(client);
    },
    heldIds: () => client.sessions().map(({ sessionId }) => sessionId),
    breakDown() {
      for (const method of methods) client.script(method, "server");
    },
    secrets: () => [token],
    hasPages: true,
    requireProof: () => client.script("revoke", "reauthentication-required"),
    limit(seconds) {
      const error = new SessionsError("rate-limited", "", { retryAfterMs: seconds * 1_000 });
      for (const method of methods) client.script(method, error);
    },
    switchAccount() {
      for (const method of methods) client.script(method, "unauthorized");
    },
    signOutElsewhere() {
      for (const method of methods) client.script(method, "unauthorized");
    },
  };
}
