import { act, render, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { SessionsProvider, useSessions } from "../../../src/index.js";
import { useSessionsStatus } from "../../../src/hooks/list/useSessionsStatus.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureClient } from "../../renderKit.js";

const later = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));

/** The frame of the list. It stays mounted while the rows mount, unmount and load. */
function Frame() {
  useSessionsStatus();
  return null;
}

function Rows() {
  useSessions({ retryOnMount: false });
  return null;
}

it("a screen hands over once, though its rows come and go before there ever was a list", async () => {
  const list = () => Promise.reject(new SessionsError("unauthorized"));
  const client = { ...fixtureClient(), list };
  const onSignedOut = vi.fn();
  const tree = (hasRows: boolean) => (
    <SessionsProvider client={client} onSignedOut={onSignedOut}>
      <Frame />
      {hasRows && <Rows />}
    </SessionsProvider>
  );
  const { rerender } = render(tree(true));
  await waitFor(() => expect(onSignedOut).toHaveBeenCalledOnce());
  rerender(tree(false));
  await later();
  rerender(tree(true));
  await later();
  expect(onSignedOut).toHaveBeenCalledOnce();
});
