import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SessionList, SessionsError, type SessionsErrorCode } from "../../../src/index.js";
import { card, fixtureClient, renderKit, signOut } from "../../renderKit.js";
import { pass } from "../hand.js";

afterEach(() => void vi.useRealTimers());

const refusals: [SessionsErrorCode, string, string][] = [
  ["forbidden", "You cannot see these devices.", "You cannot sign this device out."],
  ["not-found", "The service does not know this list.", ""],
  ["rejected", "The service refused.", "The service refused."],
];
const waiting = new SessionsError("rate-limited", "", { retryAfterMs: 120_000 });

/** Renders a list. After it has loaded, the backend refuses the next request for two minutes. */
async function tooOften(pageSize?: number) {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const client = fixtureClient({ pageSize });
  const view = renderKit(<SessionList />, { client });
  await card("Firefox on Linux");
  client.script("list", waiting);
  return { ...view, client };
}

describe("why my devices are not shown", () => {
  it.each(refusals)("is said of the list, not of a device: %s", async (failList, reason) => {
    renderKit(<SessionList />, { client: fixtureClient({ failList }) });
    const text = await screen.findByText(/This says nothing about who is signed in/);
    expect(text).toHaveTextContent(`${reason} This says`);
  });

  it.each(refusals)("is said so of the next page, too: %s", async (code, reason) => {
    const client = fixtureClient({ pageSize: 3 });
    const { user } = renderKit(<SessionList />, { client });
    await card("Firefox on Linux");
    client.script("list", code);
    await user.click(screen.getByRole("button", { name: "Show more devices" }));
    expect(await screen.findByText(/could not be loaded/)).toHaveTextContent(
      `More devices could not be loaded. ${reason}`,
    );
  });

  it.each(refusals.filter(([, , reason]) => reason))(
    "and why a device is still signed in is said of the device: %s",
    async (fail, _, reason) => {
      const { user } = renderKit(<SessionList />, { client: fixtureClient({ fail }) });
      await signOut(user, "Firefox on Linux");
      const row = await card("Firefox on Linux");
      await vi.waitFor(() => expect(row).toHaveTextContent(`is still signed in. ${reason}`));
    },
  );
});

describe("when I may try again is said where the service says it", () => {
  it("of a list that was never there, counting down to now", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    renderKit(<SessionList />, { client: fixtureClient({ failList: waiting }) });
    const text = await screen.findByText(/You can try again in 2 minutes\./);
    await pass(70_000);
    expect(text).toHaveTextContent(/^Too many tries\. You can try again in \d\d seconds\./);
    await pass(61_000);
    expect(text).toHaveTextContent("You can try again now. This says nothing");
  });

  it("of a list that is old", async () => {
    const { queryClient } = await tooOften();
    await act(() => queryClient.refetchQueries());
    const notice = await screen.findByText(/This list is from/);
    expect(notice).toHaveTextContent(
      /^Too many tries\. You can try again in 2 minutes\. This list/,
    );
  });

  it("of the next page", async () => {
    await tooOften(3);
    act(() => screen.getByRole("button", { name: "Show more devices" }).click());
    expect(await screen.findByText(/could not be loaded/)).toHaveTextContent(
      "More devices could not be loaded. Too many tries. You can try again in 2 minutes.",
    );
  });

  it("and not where the service is down: that is no matter of tries", async () => {
    const failList = new SessionsError("server", "", { retryAfterMs: 120_000 });
    renderKit(<SessionList />, { client: fixtureClient({ failList }) });
    expect(await screen.findByText(/The service did not answer\. This says/)).toBeVisible();
  });
});
