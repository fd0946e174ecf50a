import { act } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";

const { prototype } = Element;
afterEach(() => void Reflect.deleteProperty(prototype, "scrollIntoView"));

it("a row from a mail goes away again where the browser promises to scroll (CSSOM View)", async () => {
  const scrollIntoView = vi.fn(() => Promise.resolve());
  Object.assign(prototype, { scrollIntoView });
  const client = fixtureClient();
  const onError = vi.fn();
  const { sessionId } = fixtureSessions[2]!;
  const { queryClient } = renderKit(<SessionList highlightSessionId={sessionId} />, {
    client,
    onError,
  });
  await card("Firefox on Linux");
  expect(scrollIntoView).toHaveBeenCalledTimes(1);
  client.setSessions(fixtureSessions.filter((session) => session.sessionId !== sessionId));
  await act(() => queryClient.refetchQueries());
  await card("Edge on Windows");
  expect(document.querySelector("[data-highlighted]")).toBeNull();
  expect(onError).not.toHaveBeenCalled();
});
