import { nextSequence } from "../lib/sequence.js";

/** One question "is it you?" at a time, for all that need its answer. */
export interface Reauthentication {
  /**
   * Asks, or waits for the question that is open already. Never rejects: one that breaks is a no.
   *
   * @param reauthenticate Its signal is aborted when the question is taken back.
   * @param since When the refused request was sent (`nextSequence`): a proof that came later counts.
   */
  ask(reauthenticate: (signal: AbortSignal) => Promise<boolean>, since?: number): Promise<boolean>;
  /** Whether a proof came after that moment (`nextSequence`), and may have replaced the session since. */
  isReauthenticatedSince(moment: number): boolean;
  /** Takes the question for refused, whatever the host still answers. */
  cancel(): void;
}

/** Makes the {@link Reauthentication} of one target. */
export function createReauthentication(): Reauthentication {
  let reauthenticatedAt = 0;
  let open: { answer: Promise<boolean>; controller: AbortController } | undefined;

  function begin(reauthenticate: (signal: AbortSignal) => Promise<boolean>) {
    const controller = new AbortController();
    const { signal } = controller;
    const cancelled = new Promise<boolean>((resolve) =>
      signal.addEventListener("abort", () => resolve(false)),
    );
    const hostAnswer = (async () => reauthenticate(signal))().catch(() => false);
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
    async ask(reauthenticate, since = Infinity) {
      return isReauthenticatedSince(since) || (open ??= begin(reauthenticate)).answer;
    },
    cancel: () => open?.controller.abort(),
  };
}
