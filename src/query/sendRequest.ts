import type { QueryClient } from "@tanstack/react-query";
import { SessionsError, toSessionsError } from "../session/SessionsError.js";

/**
 * Sends one request, and shows it as a react-query mutation, so that the host's devtools and `useIsMutating`
 * see it. The mutation has no influence on the request: when a callback of the host (`MutationCache`, or its
 * default options) throws or never ends, the request is still sent, and its own result counts.
 *
 * The request is never paused, retried or aborted by an unmount. No id and no token reaches the mutation
 * cache.
 *
 * @param onFault Called with the error that a callback of the host threw.
 * @param limitMs How long to wait. A request that takes longer fails with `timeout`, because a client without a time
 *   limit of its own would leave the row without a button for ever.
 * @throws {SessionsError}
 */
export function sendRequest(
  queryClient: QueryClient,
  mutationKey: readonly unknown[],
  run: () => Promise<void>,
  onFault: (thrown: unknown) => void,
  limitMs = 60_000,
): Promise<void> {
  const answer = new Promise<void>((resolve, reject) => {
    // A timer with a longer delay than 24 days would fire at once.
    const timer = setTimeout(
      reject,
      Math.min(limitMs, 2_147_483_647),
      new SessionsError("timeout"),
    );
    (async () => run())()
      .then(resolve, (thrown: unknown) => reject(toSessionsError(thrown)))
      .finally(() => clearTimeout(timer));
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
