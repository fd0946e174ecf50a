import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SessionList } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureNow } from "../../../src/testing/index.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { beginning, en } from "../../support/words.js";

const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
const limited = (retryAfterMs?: number) =>
  new SessionsError("rate-limited", undefined, { retryAfterMs, status: 429 });
const row = () => screen.getByRole("heading", { name: "Firefox on Linux" }).closest("li")!;
const show = async (retryAfterMs?: number) => {
  const client = fixtureClient();
  client.script("revoke", limited(retryAfterMs));
  renderKit(<SessionList />, { client });
  await pass(200);
  fireEvent.click(screen.getByRole("button", { name: en.signOutDevice("Firefox on Linux") }));
  await pass(200);
  fireEvent.click(
    within(row()).getAllByRole("button", { name: en.signOutDevice("Firefox on Linux") })[1]!,
  );
  await pass(400);
  return client;
};

beforeEach(() => {
  vi.useFakeTimers({ now: fixtureNow });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a wait", () => {
  it.each([
    [30_000, "in 30 seconds"],
    [90_000, "in 90 seconds"],
    [120_500, "in 3 minutes"],
    [300_500, "in 6 minutes"],
    [3_600_400, "in 61 minutes"],
    [8 * 3_600_000, "in 8 hours"],
    [400 * 24 * 3_600_000, "in 24 hours"],
    [Number.MAX_VALUE, "in 24 hours"],
    [Infinity, "in 24 hours"],
  ])("of %s ms is said as people say it: %s", async (wait, words) => {
    await show(wait);
    // Half a second of the wait has passed by now.
    const [text] = /in \d+ \w+/.exec(row().textContent) ?? [];
    const spoken = screen.getByRole("alert").textContent;
    for (const said of [text, spoken]) expect(said).not.toMatch(/Infinity|NaN|undefined/);
    expect(text).toBe(words);
  });

  it.each([0, -1, -Infinity, 0.3, 1])("of %s ms lasts a moment all the same", async (wait) => {
    const client = await show(wait);
    const button = () =>
      within(row()).getByRole("button", { name: en.tryAgainDevice("Firefox on Linux") });
    expect(button()).toHaveAttribute("aria-disabled", "true");
    fireEvent.click(button());
    await pass(1_500);
    expect(client.calls.filter(({ method }) => method === "revoke")).toHaveLength(1);
    expect(button()).not.toHaveAttribute("aria-disabled");
  });

  it.each([undefined, Number.NaN])("of %s says that it is a little", async (wait) => {
    await show(wait);
    expect(row()).toHaveTextContent(en.reasons["rate-limited"]);
  });

  it("that is over is over in all three places: row, status and alert", async () => {
    await show(10_000);
    expect(row()).toHaveTextContent(en.tooManyTries("in 10 seconds"));
    expect(screen.getByRole("alert")).toHaveTextContent(en.tooManyTries("in 10 seconds"));
    await pass(10_500);
    expect(row()).toHaveTextContent(`${en.stillSignedIn("Firefox on Linux")} ${en.tryAgainNow}`);
    expect(row()).not.toHaveTextContent(/Wait a little|in \d+ second/);
    expect(screen.getByRole("status")).toHaveTextContent(beginning(en.tryAgainNow));
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });
});

describe("a list that is refused", () => {
  it.each<[string, SessionsError, number]>([
    ["with no wait at all", limited(0), 3],
    ["with a negative wait", limited(-5_000), 3],
    ["for an hour", limited(3_600_000), 1],
    ["for ever", limited(Infinity), 1],
    [
      "by a 503 for an hour",
      new SessionsError("server", "", { retryAfterMs: 3_600_000, status: 503 }),
      1,
    ],
  ])("%s is neither hammered nor awaited in silence", async (_, failList, times) => {
    const client = fixtureClient({ failList });
    renderKit(<SessionList />, { client });
    await pass(400);
    expect(client.calls).toHaveLength(1);
    await pass(10_000);
    expect(client.calls).toHaveLength(times);
    expect(screen.getByText(en.loadFailed)).toBeVisible();
  });
});
