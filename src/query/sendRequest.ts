import type { QueryClient } from "@tanstack/react-query";
import type { SessionsError } from "../session/SessionsError.js";
import { toSessionsError } from "../session/toSessionsError.js";

/**
 * Runs one request as a react-query mutation, so that the host's devtools and `useIsMutating` see
 * it. Never paused and sent later, never repeated, never aborted by an unmount; no id and no token
 * reaches the mutation cache.
 *
 * @throws {SessionsError}
 */
export async function sendRequest(
  queryClient: QueryClient,
  mutationKey: readonly unknown[],
  run: () => Promise<void>,
): Promise<void> {
  const mutation = queryClient
    .getMutationCache()
    .build<void, SessionsError, void, unknown>(queryClient, {
      mutationKey,
      networkMode: "always",
      retry: false,
      gcTime: 0,
      // In a scope of the host's it would wait for what the host sends.
      scope: undefined,
      mutationFn: async () => {
        try {
          await run();
        } catch (thrown) {
          throw toSessionsError(thrown);
        }
      },
    });
  await mutation.execute();
}
