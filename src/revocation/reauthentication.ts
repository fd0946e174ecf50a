import { nextSequence } from "../lib/sequence.js";

/**
 * Asks the user to reauthenticate. Only one reauthentication is open at a time, and all callers share its
 * outcome.
 */
export interface Reauthentication {
  /**
   * Starts a reauthentication, or waits for the open one. Never rejects: when the host throws, the outcome is
   * `false`.
   *
   * @param reauthenticate Asks the user. When the reauthentication is cancelled, `signal` is aborted.
   * @param since When the refused request was sent (`nextSequence`). When a reauthentication succeeded after
   * that moment, `ask` resolves with `true` immediately.
   */
  ask(reauthenticate: (signal: AbortSignal) => Promise<boolean>, since?: number): Promise<boolean>;
  /**
   * Whether a reauthentication succeeded after that moment (`nextSequence`). That reauthentication may
   * have replaced the session.
   */
  isReauthenticatedSince(moment: number): boolean;
  /**
   * Whether the session may have been replaced since that moment: the host was asking the user then or later. Its
   * answer does not matter, because the backend may replace the session before the host knows, or after the user has
   * cancelled.
   */
  mayBeReplacedSince(moment: number): boolean;
  /** Ends the open reauthentication with `false`, whatever the host answers later. */
  cancel(): void;
}

/** Creates the {@link Reauthentication} of one controller. */
export function createReauthentication(): Reauthentication {
  let reauthenticatedAt = 0;
  /** The hosts' promises that are pending, also of a cancelled reauthentication, and when the last one settled. */
  let pending = 0;
  let settledAt = 0;
  let open: { answer: Promise<boolean>; controller: AbortController } | undefined;

  function begin(reauthenticate: (signal: AbortSignal) => Promise<boolean>) {
    const controller = new AbortController();
    const { signal } = controller;
    const cancelled = new Promise<boolean>((resolve) =>
      signal.addEventListener("abort", () => resolve(false)),
    );
    pending += 1;
    const hostAnswer = (async () => reauthenticate(signal))()
      .catch(() => false)
      .finally(() => {
        pending -= 1;
        settledAt = nextSequence();
      });
    const answer = Promise.race([cancelled, hostAnswer]).then((isReauthenticated) => {
      open = undefined;
      if (isReauthenticated) reauthenticatedAt = nextSequence();
      return isReauthenticated;
    });
    return { answer, controller };
  }

  const isReauthenticatedSince = (moment: number) => moment < reauthenticatedAt;
  return {
    isReauthenticatedSince,
    mayBeReplacedSince: (moment) => pending > 0 || moment < settledAt,
    async ask(reauthenticate, since = Infinity) {
      return isReauthenticatedSince(since) || (open ??= begin(reauthenticate)).answer;
    },
    cancel: () => open?.controller.abort(),
  };
}
