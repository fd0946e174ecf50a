import { nextSequence } from "../lib/sequence.js";

/** One question "is it you?" at a time, for all that need its answer. */
export interface Reauthentication {
  /**
   * Asks, or waits for the question that is open already. Never rejects: one that breaks is a no.
   *
   * @param prove Its signal is aborted when the question is taken back.
   * @param since When the refused request was sent (`nextSequence`): a proof that came later counts.
   */
  ask(prove: (signal: AbortSignal) => Promise<boolean>, since?: number): Promise<boolean>;
  /** Whether a proof came after that moment (`nextSequence`), and may have replaced the session since. */
  isProvenSince(moment: number): boolean;
  /** Takes the question for refused, whatever the host still answers. */
  cancel(): void;
}

/** Makes the {@link StepUp} of one target. */
export function createReauthentication(): Reauthentication {
  let provenAt = 0;
  let open: { answer: Promise<boolean>; controller: AbortController } | undefined;

  function begin(prove: (signal: AbortSignal) => Promise<boolean>) {
    const controller = new AbortController();
    const { signal } = controller;
    const cancelled = new Promise<boolean>((resolve) =>
      signal.addEventListener("abort", () => resolve(false)),
    );
    const asked = (async () => prove(signal))().catch(() => false);
    const answer = Promise.race([cancelled, asked]).then((isProven) => {
      open = undefined;
      if (isProven) provenAt = nextSequence();
      return isProven;
    });
    return { answer, controller };
  }

  const isProvenSince = (moment: number) => moment < provenAt;
  return {
    isProvenSince,
    async ask(prove, since = Infinity) {
      return isProvenSince(since) || (open ??= begin(prove)).answer;
    },
    cancel: () => open?.controller.abort(),
  };
}
