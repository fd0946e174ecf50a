import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { describeDeviceChunk } from "../../../src/device/describeDeviceChunk.js";
import {
  type ConfirmRequest,
  RevokeAllButton,
  SessionCard,
  SessionList,
  useRevokeOtherSessions,
  useRevokeSession,
  useRevokeSessions,
  useSessions,
} from "../../../src/index.js";
import { fixtureCurrentId, fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit, revokeButton } from "../../renderKit.js";
import { en } from "../../support/words.js";
import { hookOf } from "../query/support.js";

const [mac, , firefox] = fixtureSessions;
const steam = fixtureSessions.find(({ sessionId }) => sessionId === "session-steam");
const hostAnswering = () => vi.fn<(request: ConfirmRequest) => Promise<boolean>>(async () => false);
/** The words of the last request, without its sessions. */
const wordsOf = (confirm: ReturnType<typeof hostAnswering>) => {
  const { sessions: _, target: __, ...words } = confirm.mock.lastCall![0];
  return words;
};

describe("the host's question", () => {
  it("gets the words of the row's own question", async () => {
    const confirm = hostAnswering();
    const { user } = renderKit(<SessionList />, { client: fixtureClient(), confirm });
    await user.click(await revokeButton("Firefox on Linux"));
    expect(wordsOf(confirm)).toEqual({
      names: ["Firefox on Linux"],
      title: en.askDevice("Firefox on Linux"),
      text: en.askDeviceHint,
      confirmLabel: en.signOut,
      cancelLabel: en.cancel,
    });
  });

  it("gets the words of the host's catalogue", async () => {
    const confirm = hostAnswering();
    const messages = { askDevice: (name: string) => `${name} abmelden?`, cancel: "Abbrechen" };
    const { user } = renderKit(<SessionList />, { client: fixtureClient(), confirm, messages });
    await user.click(await revokeButton("Firefox on Linux"));
    expect(wordsOf(confirm)).toMatchObject({
      title: "Firefox on Linux abmelden?",
      cancelLabel: "Abbrechen",
    });
  });

  it("names devices as the rows say them, also when a button outside of the list asks", async () => {
    const confirm = hostAnswering();
    const twin = { ...firefox!, sessionId: "twin", location: { city: "Kiel" } };
    const client = fixtureClient({ sessions: [mac!, firefox!, twin] });
    const ui = (
      <>
        <SessionList />
        <RevokeAllButton />
      </>
    );
    const { user } = renderKit(ui, { client, confirm });
    const [, row] = await screen.findAllByRole("heading", { name: /^Firefox on Linux/ });
    expect(row).toBeVisible();
    await user.click(await screen.findByRole("button", { name: en.signOutEverywhere }));
    expect(wordsOf(confirm)).toEqual({
      names: expect.arrayContaining(["Firefox on Linux, Hamburg, Germany"]),
      title: en.askEverywhere,
      text: en.askEverywhereHint(3),
      confirmLabel: en.signOutEverywhere,
      cancelLabel: en.cancel,
    });
    const { names, sessions } = confirm.mock.lastCall![0];
    expect(names[sessions.indexOf(sessions.find(({ sessionId }) => sessionId === "twin")!)]).toBe(
      "Firefox on Linux, Kiel",
    );
    expect(new Set(names).size).toBe(3);
  });

  it("says the name that a card of the host's own shows", async () => {
    const confirm = hostAnswering();
    const ui = <SessionCard session={firefox!} deviceName="The old laptop" />;
    const { user, container } = renderKit(ui, { client: fixtureClient(), confirm });
    await user.click(await within(container).findByRole("button", { name: /The old laptop/ }));
    expect(wordsOf(confirm)).toMatchObject({
      names: ["The old laptop"],
      title: en.askDevice("The old laptop"),
    });
  });

  it("names devices without a list by what their user agents say", async () => {
    const confirm = hostAnswering();
    const { result } = hookOf(
      () => ({
        list: useSessions(),
        here: useRevokeSession(fixtureCurrentId),
        some: useRevokeSessions(),
        others: useRevokeOtherSessions(),
      }),
      { client: fixtureClient(), confirm },
    );
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    // Only the parser knows the second one.
    await waitFor(() => expect(describeDeviceChunk.get().status).toBe("ready"));
    act(() => result.current.some.ask([firefox!, steam!]));
    expect(wordsOf(confirm)).toEqual({
      names: ["Firefox on Linux", "Steam on Windows"],
      title: en.askSelected(2),
      text: en.askSelectedHint("Firefox on Linux and Steam on Windows", 2),
      confirmLabel: en.signOutCount(2),
      cancelLabel: en.cancel,
    });
    await waitFor(() => expect(result.current.some.status).toBe("idle"));
    await act(() => result.current.others.ask());
    expect(wordsOf(confirm)).toMatchObject({ title: en.askOthers(7), text: en.askOthersHint(7) });
    await waitFor(() => expect(result.current.others.status).toBe("idle"));
    act(() => result.current.here.ask());
    expect(wordsOf(confirm)).toMatchObject({
      title: en.askThisDevice,
      text: en.askThisDeviceHint(7),
      confirmLabel: en.signOutThisDevice,
    });
  });

  it("names a device without a list also by what its backend describes, or its client hints", async () => {
    const confirm = hostAnswering();
    const device = { browser: "Chrome", system: "Windows" };
    const described = { ...firefox!, sessionId: "described", userAgent: "", device };
    const clientHints = { platform: "Windows" };
    const hinted = { ...firefox!, sessionId: "hinted", userAgent: "", clientHints };
    const { result } = hookOf(() => ({ list: useSessions(), some: useRevokeSessions() }), {
      client: fixtureClient({ sessions: [mac!, described, hinted] }),
      confirm,
    });
    await waitFor(() => expect(result.current.list.status).toBe("ready"));
    act(() => result.current.some.ask([described, hinted]));
    expect(wordsOf(confirm).names).toEqual(["Chrome on Windows", "Windows"]);
  });
});
