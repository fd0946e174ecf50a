// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { nextSequence } from "../../../src/lib/sequence.js";
import { createReauthentication } from "../../../src/revocation/reauthentication.js";

describe("the question “is it you?”", () => {
  it("is asked once for all that need it at a time", async () => {
    const prove = vi.fn(async () => true);
    const { ask } = createReauthentication();
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(prove)));
    expect(answers).toEqual(Array.from({ length: 10 }, () => true));
    expect(prove).toHaveBeenCalledOnce();
  });

  it("is asked anew for the next order", async () => {
    const prove = vi.fn(async () => true);
    const { ask } = createReauthentication();
    await ask(prove);
    await ask(prove);
    expect(prove).toHaveBeenCalledTimes(2);
  });

  it("is not asked for a request that was refused before the proof came", async () => {
    const { ask } = createReauthentication();
    const sentAt = nextSequence();
    await ask(async () => true);
    const again = vi.fn(async () => false);
    expect(await ask(again, sentAt)).toBe(true);
    expect(again).not.toHaveBeenCalled();
    expect(await ask(again, nextSequence())).toBe(false);
  });

  it("that breaks is answered with no", async () => {
    const { ask } = createReauthentication();
    expect(await ask(() => Promise.reject(new Error("closed")))).toBe(false);
    const broken = () => {
      throw new Error("no dialog");
    };
    expect(await ask(broken)).toBe(false);
  });

  it("that is given up is a no, whatever the host still answers, and the host is told", async () => {
    let yes: (isProven: boolean) => void = () => undefined;
    let signal: AbortSignal | undefined;
    const { ask, cancel } = createReauthentication();
    const answer = ask((given) => {
      signal = given;
      return new Promise((resolve) => (yes = resolve));
    });
    await Promise.resolve();
    cancel();
    yes(true);
    expect(await answer).toBe(false);
    expect(signal?.aborted).toBe(true);
    const later = vi.fn(async () => false);
    expect(await ask(later, 0)).toBe(false);
  });
});
