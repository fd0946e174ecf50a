import type { QueryClient } from "@tanstack/react-query";
import { type SessionsError, toSessionsError } from "../session/SessionsError.js";

/**
 * Sends one request, and shows it as a react-query mutation, so that the host's devtools and
 * `useIsMutating` see it. The mutation only looks on: when a callback of the host's (`MutationCache`, or
 * its default options) throws or never ends, the request is sent all the same, and its own answer counts,
 * because the host's code knows nothing of what the backend did. Never paused and sent later, never
 * repeated, never aborted by an unmount; no id and no token reaches the mutation cache.
 *
 * @param onFault Called with what a callback of the host's threw.
 * @throws {SessionsError}
 */
export function sendRequest(
  queryClient: QueryClient,
  mutationKey: readonly unknown[],
  run: () => Promise<void>,
  onFault: (thrown: unknown) => void,
): Promise<void> {
  const answer = (async () => run())().catch((thrown: unknown) => {
    throw toSessionsError(thrown);
  });
  const look = async () => {
    const mutation = queryClient
      .getMutationCache()
      .build<void, SessionsError, void, unknown>(queryClient, {
        mutationKey,
        networkMode: "always",
        retry: false,
        gcTime: 0,
        // In a scope of the host's it would wait for what the host sends.
        scope: undefined,
        mutationFn: () => answer,
      });
    await mutation.execute();
  };
  look().catch(async (thrown: unknown) => {
    const failure: unknown = await answer.catch((error: unknown) => error);
    if (thrown !== failure) onFault(thrown);
  });
  return answer;
}
