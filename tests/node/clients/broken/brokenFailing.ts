import { SessionsError } from "../../../../src/session/SessionsError.js";
import { token } from "../../support/expectFailure.js";
import type { BrokenClient } from "./BrokenClient.js";

/** Clients that report failures wrongly. */
export const brokenFailing: readonly BrokenClient[] = [
  {
    case: "rejects a list that was aborted with an AbortError",
    bug: "does not hear the signal",
    spoil: (client) => ({ ...client, list: ({ cursor }) => client.list({ cursor }) }),
  },
  {
    case: "rejects a list that was aborted with an AbortError",
    bug: "does not hear the signal on the way",
    spoil: (client) => ({
      ...client,
      list: (request) =>
        client.list(request.signal?.aborted ? request : { cursor: request.cursor }),
    }),
  },
  {
    case: "rejects a list that was aborted with an AbortError",
    bug: "hears the signal only on the way",
    spoil: (client) => ({
      ...client,
      list: ({ cursor, signal }) =>
        client.list({ cursor, signal: signal?.aborted ? undefined : signal }),
    }),
  },
  {
    case: "rejects a list that was aborted with an AbortError",
    bug: "calls it a lost connection",
    spoil: (client) => ({
      ...client,
      list: (request) =>
        client.list(request).catch(() => {
          throw new SessionsError("network");
        }),
    }),
  },
  {
    case: "rejects a list that was aborted with an AbortError",
    bug: "rejects with the signal's reason, whatever it is",
    spoil: (client) => ({
      ...client,
      list: async (request) => {
        request.signal?.throwIfAborted();
        return client.list(request);
      },
    }),
  },
  {
    case: "rejects a list that was aborted with an AbortError",
    bug: "gives no list any more once one was aborted",
    spoil(client) {
      let isAborted = false;
      return {
        ...client,
        list(request) {
          isAborted ||= request.signal?.aborted ?? false;
          return isAborted ? client.list({ signal: AbortSignal.abort() }) : client.list(request);
        },
      };
    },
  },
  {
    case: "fails by a SessionsError only, which says why and holds no secret",
    bug: "takes a failed load for an empty list",
    spoil: (client) => ({
      ...client,
      list: (request) => client.list(request).catch(() => ({ sessions: [] })),
    }),
  },
  {
    case: "fails by a SessionsError only, which says why and holds no secret",
    bug: "swallows the failure of a revoke",
    spoil: (client) => ({ ...client, revoke: (id) => client.revoke(id).catch(() => {}) }),
  },
  {
    case: "fails by a SessionsError only, which says why and holds no secret",
    bug: "swallows the failure of ending all others",
    spoil: (client) => ({ ...client, revokeOthers: () => client.revokeOthers!().catch(() => {}) }),
  },
  {
    case: "fails by a SessionsError only, which says why and holds no secret",
    bug: "swallows the failure of a sign-out",
    spoil: (client) => ({ ...client, signOut: () => client.signOut!().catch(() => {}) }),
  },
  failsWith("throws a TypeError as fetch does", () => new TypeError("Failed to fetch")),
  failsWith("has the code, but is no SessionsError by its name", () =>
    Object.assign(new Error("failed"), { code: "server" }),
  ),
  failsWith("makes up a code", () => new SessionsError("oops")),
  failsWith("has the request as its cause", () => {
    const cause = new Request("http://localhost/", { headers: { authorization: token } });
    return new SessionsError("server", undefined, { cause });
  }),
  failsWith("has the headers deep in its cause", () => {
    const cause = new Error("refused", { cause: { meta: new Map([["headers", new Headers()]]) } });
    return new SessionsError("server", undefined, { cause });
  }),
  failsWith("echoes the token in its message", () => new SessionsError("server", `Sent ${token}.`)),
  failsWith("hides the token in a field that is not enumerable", () =>
    Object.defineProperty(new SessionsError("server"), "sent", { value: [{ token }] }),
  ),
];

function failsWith(bug: string, error: () => Error): BrokenClient {
  return {
    case: "fails by a SessionsError only, which says why and holds no secret",
    bug,
    spoil: (client) => ({
      ...client,
      list: (request) =>
        client.list(request).catch(() => {
          throw error();
        }),
    }),
  };
}
