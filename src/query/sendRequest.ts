import type { QueryClient } from "@tanstack/react-query";
import { type SessionsError, toSessionsError } from "../session/SessionsError.js";

/**
 * Sends one request, and shows it as a react-query mutation, so that the host's devtools and `useIsMutating`
 * see it. The mutation has no influence on the request: when a callback of the host (`MutationCache`, or its
 * default options) throws or never ends, the request is still sent, and its own result counts.
 *
 * The request is never paused, retried or aborted by an unmount. No id and no token reaches the mutation
 * cache.
 *
 * @param onFault Called with the error that a callback of the host threw.
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
        // Reset `scope`. In a default scope of the host, the mutation would wait for the host's own mutations.
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
