import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SessionList, SessionsError } from "../../../src/index.js";
import type { SessionsClient } from "../../../src/session/SessionsClient.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { pass, press } from "../hand.js";
import { en } from "../../support/words.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const longer = () => screen.queryAllByText(en.takesLonger);
const again = () => screen.queryByRole("button", { name: en.tryAgain });

/** A host's client. Its first list requests never settle, even when they are aborted. */
function silent(times: number) {
  const client = fixtureClient();
  const signals: (AbortSignal | undefined)[] = [];
  const list: SessionsClient["list"] = (request) => {
    signals.push(request.signal);
    return signals.length <= times ? new Promise(() => undefined) : client.list(request);
  };
  return { client: { ...client, list }, signals };
}

describe("a list that never comes", () => {
  it("says after 20 seconds that it takes longer than usual, and lets me try again", async () => {
    const { client, signals } = silent(1);
    renderKit(<SessionList />, { client });
    await pass(19_900);
    expect([longer().length, again()]).toEqual([0, null]);
    await pass(200);
    expect(longer()[0]).toHaveTextContent(en.takesLonger);
    expect(screen.getAllByRole("status").map((one) => one.textContent)).toContain(en.takesLonger);
    expect(signals).toHaveLength(1);
    await press(again()!);
    expect(signals[0]?.aborted).toBe(true);
    expect(signals).toHaveLength(2);
    await pass(1_000);
    expect(screen.getByRole("heading", { name: "Firefox on Linux" })).toBeVisible();
    expect([longer().length, again()]).toEqual([0, null]);
  });

  it("leaves the focus on the button while it is asked for anew, and then on the title", async () => {
    const { client } = silent(2);
    renderKit(<SessionList />, { client });
    await pass(20_100);
    await press(again()!);
    await pass(30_000);
    expect(again()).toHaveFocus();
    await press(again()!);
    await pass(1_000);
    expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
  });

  it("takes no focus when it comes and nobody pressed anything", async () => {
    renderKit(<SessionList />, { client: fixtureClient({ latency: 25_000 }) });
    await pass(20_100);
    expect(again()).toBeVisible();
    await pass(6_000);
    expect(screen.getByRole("heading", { name: "Firefox on Linux" })).toBeVisible();
    expect(document.body).toHaveFocus();
  });

  it("and fails when it is asked for anew says why", async () => {
    const { client, signals } = silent(1);
    const list: SessionsClient["list"] = (request) =>
      signals.length === 0 ? client.list(request) : Promise.reject(new SessionsError("forbidden"));
    renderKit(<SessionList />, { client: { ...client, list } });
    await pass(20_100);
    await press(again()!);
    await pass(1_000);
    expect(screen.getByText(/^You cannot see these devices/)).toBeVisible();
  });
});

it("a list that comes in time says nothing of a wait", async () => {
  renderKit(<SessionList />, { client: fixtureClient({ latency: 15_000 }) });
  await pass(60_000);
  expect([longer().length, again()]).toEqual([0, null]);
});
