import { act, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useRevokeSession, useSessions } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureCurrentId } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";
import { hookOf } from "../query/support.js";

it.each([-20, -8, -4, -2, -1, 0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 20])(
  "is told as one from here, whichever of its answer and a refused list comes first: %i turns between",
  async (turns) => {
    const kept = fixtureClient();
    let leave = () => undefined as void;
    let refuse = () => undefined as void;
    const list = vi.fn(kept.list);
    const signOut = () => new Promise<void>((resolve) => (leave = resolve));
    const onSignedOut = vi.fn();
    const { result } = hookOf(
      () => ({ list: useSessions(), own: useRevokeSession(fixtureCurrentId) }),
      { client: { ...kept, list, signOut }, onSignedOut },
    );
    await waitFor(() => expect(result.current.list.sessions).toHaveLength(8));
    act(() => void result.current.own.revoke());
    list.mockImplementation(
      () => new Promise((_, reject) => (refuse = () => reject(new SessionsError("unauthorized")))),
    );
    act(() => void result.current.list.refresh());
    await waitFor(() => expect(list).toHaveBeenCalledTimes(2));
    await act(async () => refuse());
    await waitFor(() => expect(list).toHaveBeenCalledTimes(3));
    await act(async () => {
      const [first, second] = turns < 0 ? [refuse, leave] : [leave, refuse];
      first();
      for (let turn = 0; turn < Math.abs(turns); turn++) await Promise.resolve();
      second();
    });
    await waitFor(() => expect(onSignedOut).toHaveBeenCalled());
    expect(onSignedOut.mock.calls).toEqual([[{ reason: "here" }]]);
  },
);
