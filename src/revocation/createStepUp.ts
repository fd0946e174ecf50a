import { nextOrder } from "../lib/nextOrder.js";

/** One question "is it you?" at a time, for all that need its answer. */
export interface StepUp {
  /**
   * Asks, or waits for the question that is open already. Never rejects: one that breaks is a no.
   *
   * @param since When the refused request was sent (`nextOrder`): a proof that came later counts.
   */
  ask(prove: () => Promise<boolean>, since?: number): Promise<boolean>;
  /** Takes the question for refused, whatever the host still answers. */
  cancel(): void;
}

/** Makes the {@link StepUp} of one scope. */
export function createStepUp(): StepUp {
  let provenAt = 0;
  let open: { answer: Promise<boolean>; cancel(): void } | undefined;

  function begin(prove: () => Promise<boolean>) {
    let cancel = () => undefined as void;
    const cancelled = new Promise<boolean>((resolve) => (cancel = () => resolve(false)));
    const asked = (async () => prove())().catch(() => false);
    const answer = Promise.race([cancelled, asked]).then((isProven) => {
      open = undefined;
      if (isProven) provenAt = nextOrder();
      return isProven;
    });
    return { answer, cancel };
  }

  return {
    async ask(prove, since = Infinity) {
      return since < provenAt || (open ??= begin(prove)).answer;
    },
    cancel: () => open?.cancel(),
  };
}
