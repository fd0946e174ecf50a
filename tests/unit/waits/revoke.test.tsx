import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SessionList, type SessionsClient } from "../../../src/index.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { pass, press, pressButton, sayYes } from "../hand.js";
import { en } from "../../support/words.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const name = "Firefox on Linux";
const row = () => screen.getByRole("heading", { name }).closest("li")!;

/** A host's client without a time limit: its `revoke` never settles. */
function stuck(more: Partial<SessionsClient> = {}) {
  const client = fixtureClient();
  const revoke = vi.fn((_id: string) => new Promise<void>(() => undefined));
  return { client: { ...client, revoke, ...more }, revoke, backend: client };
}

async function signOut() {
  await pass(100);
  const button = { name: en.signOutDevice(name) };
  await press(within(row()).getByRole("button", button));
  await press(within(within(row()).getByRole("group")).getByRole("button", button));
}

describe("a sign-out that is never answered", () => {
  it("waits a minute, and says then that the device is still signed in", async () => {
    const { client } = stuck();
    renderKit(<SessionList />, { client });
    await signOut();
    await pass(59_000);
    expect(row()).toHaveTextContent(en.signingOut);
    await pass(2_000);
    expect(row()).toHaveTextContent(`${en.stillSignedIn(name)} ${en.reasons.timeout}`);
    expect(within(row()).getByRole("button", { name: en.tryAgainDevice(name) })).toBeVisible();
  });

  it("is a sign-out where the list no longer has the device", async () => {
    const { client, backend, revoke } = stuck();
    renderKit(<SessionList />, { client });
    await signOut();
    void backend.revoke(revoke.mock.calls[0]![0]);
    await pass(61_000);
    expect(screen.getByText(en.deviceSignedOut(name))).toBeVisible();
    expect(screen.queryByRole("heading", { name })).toBeNull();
  });

  it("waits for as long as the client says", async () => {
    renderKit(<SessionList />, { client: stuck({ revokeTimeout: 90_000 }).client });
    await signOut();
    await pass(89_000);
    expect(row()).toHaveTextContent(en.signingOut);
    await pass(2_000);
    expect(row()).toHaveTextContent(en.reasons.timeout);
  });

  it("waits on where the client has limits of its own", async () => {
    renderKit(<SessionList />, { client: stuck({ revokeTimeout: Infinity }).client });
    await signOut();
    await pass(120_000);
    expect(row()).toHaveTextContent(en.signingOut);
  });

  it("is a sign-out when the backend confirms it after the limit", async () => {
    const backend = fixtureClient();
    const revoke = async (id: string) => {
      await new Promise((resolve) => setTimeout(resolve, 63_000));
      await backend.revoke(id);
    };
    renderKit(<SessionList />, { client: { ...backend, revoke } });
    await signOut();
    await pass(61_000);
    expect(row()).toHaveTextContent(en.reasons.timeout);
    await pass(3_000);
    expect(screen.queryByRole("heading", { name })).toBeNull();
  });

  it("of several ends the batch, and the list is asked at once", async () => {
    const { backend, revoke } = stuck();
    const { scope, list } = backend;
    renderKit(<SessionList />, { client: { scope, list, revoke } });
    await pass(100);
    await pressButton(en.signOutOthers);
    await sayYes();
    await pass(61_000);
    expect(revoke).toHaveBeenCalledTimes(4);
    expect(document.querySelectorAll('li[data-status="failed"]')).toHaveLength(7);
  });

  it("counts no time in which the person confirms who they are", async () => {
    const reauthenticate = () =>
      new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 90_000));
    const { client, revoke } = stuck();
    renderKit(<SessionList />, { client, reauthenticate, requireReauthentication: true });
    await signOut();
    await pass(89_000);
    expect(row()).toHaveTextContent(en.confirmDevice(name));
    await pass(59_000);
    expect(revoke).toHaveBeenCalledOnce();
    expect(row()).toHaveTextContent(en.signingOut);
  });
});
