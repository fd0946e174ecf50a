import { SessionsError } from "../../../../src/session/SessionsError.js";
import type { MemoryClient } from "../../../../src/testing/index.js";
import type { BrokenClient } from "./BrokenClient.js";

/** Clients that give a refusal another reason, or another wait. */
export const brokenRefusal: readonly BrokenClient[] = [
  {
    case: "says that the person must confirm who they are, where the harness can require it",
    bug: "takes it for a missing right",
    spoil: (client) => changeErrors(client, () => new SessionsError("forbidden")),
  },
  {
    case: "says that the person must confirm who they are, where the harness can require it",
    bug: "takes it for a success",
    spoil: (client) => ({ ...client, revoke: (id) => client.revoke(id).catch(() => {}) }),
  },
  {
    case: "says how long to wait after too many requests, where the harness can limit them",
    bug: "does not read the wait",
    spoil: (client) => changeErrors(client, ({ code }) => new SessionsError(code)),
  },
  {
    case: "says how long to wait after too many requests, where the harness can limit them",
    bug: "takes the seconds for milliseconds",
    spoil: (client) =>
      changeErrors(client, ({ code, retryAfterMs = 0 }) => {
        return new SessionsError(code, "", { retryAfterMs: retryAfterMs / 1_000 });
      }),
  },
  {
    case: "says that its session is over, where the harness can end it from elsewhere",
    bug: "takes it for a missing right",
    spoil: (client) => changeErrors(client, () => new SessionsError("forbidden")),
  },
  {
    case: "says that its session is over, where the harness can end it from elsewhere",
    bug: "says so for the list, but takes it for an unknown session in a revoke",
    spoil: (client) => ({
      ...client,
      revoke: (id) =>
        client.revoke(id).catch(() => {
          throw new SessionsError("not-found");
        }),
    }),
  },
];

/** Changes the error of each call that fails. */
function changeErrors(client: MemoryClient, change: (error: SessionsError) => SessionsError) {
  const rethrow = (error: SessionsError) => {
    throw change(error);
  };
  return {
    ...client,
    list: (request: Parameters<MemoryClient["list"]>[0]) => client.list(request).catch(rethrow),
    revoke: (id: string) => client.revoke(id).catch(rethrow),
  };
}
