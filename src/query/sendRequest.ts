import type { QueryClient } from "@tanstack/react-query";
import { timeLimit } from "../lib/timeLimit.js";
import { SessionsError, toSessionsError } from "../session/SessionsError.js";

const usualLimitMs = 60_000;

/** Options of {@link sendRequest}. */
export interface SendOptions {
  /** Called with the error that a callback of the host threw. */
  onFault?(thrown: unknown): void;
  /** Called when the request settles after the limit. Its result is not known to the row, so ask the list. */
  onLate?(): void;
  /**
   * How long to wait, in milliseconds. A request that takes longer fails with `timeout`, because a client without a
   * time limit of its own would leave the row without a button for ever. A value above 2147483647 (24 days) means no
   * limit. A value that is not above 0 means the default.
   *
   * @default 60000
   */
  limitMs?: number | undefined;
}

/**
 * Sends one request, and shows it as a react-query mutation, so that the host's devtools and `useIsMutating`
 * see it. The mutation has no influence on the request: when a callback of the host (`MutationCache`, or its
 * default options) throws or never ends, the request is still sent, and its own result counts.
 *
 * The request is never paused, retried or aborted by an unmount. No id and no token reaches the mutation
 * cache.
 *
 * @throws {SessionsError}
 */
export function sendRequest(
  queryClient: QueryClient,
  mutationKey: readonly unknown[],
  run: () => Promise<void>,
  { onFault, onLate, limitMs }: SendOptions = {},
): Promise<void> {
  const answer = new Promise<void>((resolve, reject) => {
    let isLate = false;
    const stop = () => {
      isLate = true;
      reject(new SessionsError("timeout", undefined, { reason: "unanswered" }));
    };
    const limit = timeLimit(limitMs, usualLimitMs);
    const timer = limit === undefined ? undefined : setTimeout(stop, limit);
    (async () => run())()
      .then(resolve, (thrown: unknown) => reject(toSessionsError(thrown)))
      .finally(() => (isLate ? onLate?.() : clearTimeout(timer)));
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
    if (thrown !== failure) onFault?.(thrown);
  });
  return answer;
}
