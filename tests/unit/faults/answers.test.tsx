import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SessionList } from "../../../src/index.js";
import { card, fixtureClient, renderKit, revokeButton, signOut } from "../../renderKit.js";
import { en } from "../../support/words.js";

// A host in plain JavaScript may return any value.

const firefox = "Firefox on Linux";
const noYes = [undefined, null, 1, "cancel", { verified: false }];
const answering = (answer: unknown) => vi.fn(() => Promise.resolve(answer as boolean));
const revokes = (client: ReturnType<typeof fixtureClient>) =>
  client.calls.filter(({ method }) => method !== "list");

describe.each(noYes)("a host that answers with %j", (answer) => {
  it("“I closed the password dialog and it signed the device out”: only `true` is a proof", async () => {
    const client = fixtureClient();
    const reauthenticate = answering(answer);
    const handlers = { reauthenticate, requireReauthentication: true };
    const { user } = renderKit(<SessionList />, { client, ...handlers });
    await signOut(user, firefox);
    expect(await screen.findByText(en.notConfirmed)).toBeVisible();
    expect(reauthenticate).toHaveBeenCalledOnce();
    expect(revokes(client)).toEqual([]);
  });

  it("“…and when the service itself had asked for the proof”: nothing is sent again", async () => {
    const client = fixtureClient();
    const reauthenticate = answering(answer);
    const { user } = renderKit(<SessionList />, { client, reauthenticate });
    await revokeButton(firefox);
    client.script("revoke", "reauthentication-required");
    await signOut(user, firefox);
    expect(await screen.findByText(en.notConfirmed)).toBeVisible();
    expect(revokes(client)).toHaveLength(1);
  });

  it("“I cancelled and it asked for the list anyway”: the list is not asked for again", async () => {
    const client = fixtureClient({ failList: "reauthentication-required" });
    const reauthenticate = answering(answer);
    const { user } = renderKit(<SessionList />, { client, reauthenticate });
    await user.click(await screen.findByRole("button", { name: en.confirmItsYou }));
    await waitFor(() => expect(reauthenticate).toHaveBeenCalledOnce());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(client.calls).toHaveLength(1);
  });

  it("“I said no in our own dialog and it was signed out”: only `true` is a yes", async () => {
    const client = fixtureClient();
    const confirm = answering(answer);
    const { user } = renderKit(<SessionList />, { client, confirm });
    await user.click(await revokeButton(firefox));
    await waitFor(() => expect(confirm).toHaveBeenCalledOnce());
    await waitFor(async () => expect(await card(firefox)).toHaveAttribute("data-status", "idle"));
    expect(revokes(client)).toEqual([]);
  });
});
