// @vitest-environment node
import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sendRequest } from "../../../src/query/sendRequest.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Sends a request that is never answered. The returned function is called with the code of its error. */
function sendUnanswered(limitMs: unknown) {
  const onError = vi.fn((_code: string) => undefined);
  const run = () => new Promise<void>(() => undefined);
  sendRequest(new QueryClient(), ["end"], run, { limitMs: limitMs as number }).catch(({ code }) =>
    onError(code),
  );
  return onError;
}

describe("a request that is never answered", () => {
  it.each([0, -1, Number.NaN, null, undefined])(
    "waits a minute when the limit is %s",
    async (limitMs) => {
      const onError = sendUnanswered(limitMs);
      await vi.advanceTimersByTimeAsync(59_000);
      expect(onError).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(2_000);
      expect(onError).toHaveBeenCalledExactlyOnceWith("timeout");
    },
  );

  it.each([Infinity, 1e12, 2 ** 31])(
    "still waits after two minutes when the limit is %d",
    async (limitMs) => {
      const onError = sendUnanswered(limitMs);
      await vi.advanceTimersByTimeAsync(120_000);
      expect(onError).not.toHaveBeenCalled();
    },
  );
});
