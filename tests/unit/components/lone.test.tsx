import { act, render, screen, waitFor, within } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import {
  PasswordChangedPrompt,
  type ReauthenticateRequest,
  RevokeAllButton,
  RevokeOthersButton,
  SessionCard,
  SessionList,
  SessionsOutlet,
  useSessions,
} from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { en } from "../../support/words.js";

const firefox = fixtureSessions[2]!;
const name = "Firefox on Linux";
const everywhere = { name: en.signOutEverywhere };

/** Records each text that is written into a live region that was on the page before. */
function listen() {
  const heard: string[] = [];
  const regionOf = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(
      '[role="status"], [role="alert"]',
    );
  const observer = new MutationObserver((records) => {
    // A region that comes in the same turn as its text is not announced.
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    for (const region of new Set(records.map(({ target }) => regionOf(target)))) {
      if (!region?.textContent || added.some((node) => node.contains(region))) continue;
      heard.push(region.textContent);
    }
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return heard;
}

const regions = (role: "status" | "alert") => screen.queryAllByRole(role);

async function confirmIn(user: { click(element: Element): Promise<void> }, label: string) {
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: label }));
}

/** A host's own list of cards. */
function Cards() {
  return useSessions().sessions.map((session) => (
    <SessionCard key={session.sessionId} session={session} />
  ));
}

describe("a button that stands alone", () => {
  it("says why a sign-out everywhere failed, on the screen and to a screen reader", async () => {
    const client = fixtureClient({ hasRevokeOthers: true });
    const { user } = renderKit(<RevokeAllButton />, { client });
    const button = await screen.findByRole("button", everywhere);
    client.script("revokeOthers", "forbidden");
    await waitFor(() => expect(regions("alert")).toHaveLength(1));
    const heard = listen();
    await user.click(button);
    await confirmIn(user, en.signOutEverywhere);
    await waitFor(() => expect(regions("alert")[0]).toHaveTextContent(en.reasons.forbidden));
    const { textContent } = regions("alert")[0]!;
    expect(textContent).toContain(en.partlySignedOut(0, 8));
    expect(heard.filter((text) => text === textContent)).toHaveLength(1);
    const shown = screen.getAllByText(textContent).filter((one) => !one.closest('[role="alert"]'));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toBeVisible();
  });

  it("says what it does not know", async () => {
    const client = fixtureClient({ hasRevokeOthers: true });
    const { user } = renderKit(<RevokeOthersButton />, { client });
    const button = await screen.findByRole("button", { name: en.signOutOthers });
    client.script("revokeOthers", "lost");
    client.script("list", "forbidden");
    await user.click(button);
    await confirmIn(user, en.signOutCount(7));
    await waitFor(() => expect(regions("alert")[0]).toHaveTextContent(/We do not know yet/));
    expect(regions("alert")[0]).not.toHaveTextContent(en.partlySignedOut(0, 7));
  });

  it("says that the missing pages could not be loaded, and says it again for the next press", async () => {
    const client = fixtureClient({ pageSize: 4 });
    const { user } = renderKit(<RevokeAllButton />, { client });
    const button = await screen.findByRole("button", everywhere);
    const heard = listen();
    const text = `${en.moreFailed} ${en.listReasons.forbidden}`;
    for (const round of [1, 2]) {
      client.script("list", undefined, "forbidden");
      await user.click(button);
      await waitFor(() => expect(heard.filter((one) => one === text)).toHaveLength(round));
      expect(button).toHaveTextContent(en.signOutEverywhere);
      expect(screen.queryByRole("dialog")).toBeNull();
    }
    await user.click(button);
    await screen.findByRole("dialog");
    expect(screen.queryByText(text)).toBeNull();
  });

  it("says when the service sends no rest of the list", async () => {
    const client = fixtureClient({ pageSize: 4 });
    const { user } = renderKit(<RevokeOthersButton />, { client });
    const button = await screen.findByRole("button", { name: en.signOutOthers });
    const { list } = client;
    client.list = async (request) => ({ ...(await list(request)), nextCursor: "4" });
    await user.click(button);
    await waitFor(() => expect(regions("alert")[0]).toHaveTextContent(en.restMissing));
  });

  it("gives its lines to the host, which may say them itself", async () => {
    const onNotice = vi.fn(() => true);
    const client = fixtureClient({ hasRevokeOthers: true });
    const { user } = renderKit(<RevokeOthersButton />, { client, onNotice });
    client.script("revokeOthers", "forbidden");
    await user.click(await screen.findByRole("button", { name: en.signOutOthers }));
    await confirmIn(user, en.signOutCount(7));
    await waitFor(() =>
      expect(onNotice).toHaveBeenCalledWith(expect.objectContaining({ tone: "danger" })),
    );
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect([...regions("alert"), ...regions("status")].map((one) => one.textContent).join("")).toBe(
      "",
    );
    expect(screen.queryByText(new RegExp(en.reasons.forbidden))).toBeNull();
  });
});

describe("a card that stands alone", () => {
  it("announces why its device is still signed in", async () => {
    const client = fixtureClient();
    const { user } = renderKit(<SessionCard session={firefox} />, { client });
    client.script("revoke", "forbidden");
    await user.click(await screen.findByRole("button", { name: en.signOutDevice(name) }));
    const heard = listen();
    const strip = within(await screen.findByRole("group"));
    await user.click(strip.getByRole("button", { name: en.signOutDevice(name) }));
    const text = `${en.stillSignedIn(name)} ${en.reasons.forbidden}`;
    await waitFor(() => expect(regions("alert")[0]).toHaveTextContent(text));
    expect(heard.filter((one) => one === text)).toHaveLength(1);
  });

  it("calls the device as the host does", async () => {
    const client = fixtureClient();
    const { user } = renderKit(<SessionCard session={firefox} deviceName="Work" />, { client });
    client.script("revoke", "forbidden");
    await user.click(await screen.findByRole("button", { name: en.signOutDevice("Work") }));
    const strip = within(await screen.findByRole("group"));
    await user.click(strip.getByRole("button", { name: en.signOutDevice("Work") }));
    await waitFor(() => expect(regions("alert")[0]).toHaveTextContent(en.stillSignedIn("Work")));
  });

  it("has its success announced by another card when it leaves with its device", async () => {
    const { user } = renderKit(<Cards />, { client: fixtureClient() });
    await user.click(await screen.findByRole("button", { name: en.signOutDevice(name) }));
    const heard = listen();
    const strip = within(await screen.findByRole("group"));
    await user.click(strip.getByRole("button", { name: en.signOutDevice(name) }));
    await waitFor(() => expect(heard).toContain(en.deviceSignedOut(name)));
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(heard.filter((one) => one === en.deviceSignedOut(name))).toHaveLength(1);
    expect(screen.queryByRole("heading", { name })).toBeNull();
  });

  it("needs no provider", () => {
    render(<SessionCard session={firefox} />);
    expect(screen.getByRole("heading", { name })).toBeVisible();
    expect(screen.queryByRole("status")).toBeNull();
  });
});

describe("several parts on one page", () => {
  const parts = (
    <>
      <RevokeAllButton />
      <RevokeOthersButton />
      <Cards />
    </>
  );

  it("have one pair of live regions, and say a result once", async () => {
    const client = fixtureClient({ hasRevokeOthers: true });
    const { user } = renderKit(<StrictMode>{parts}</StrictMode>, { client });
    const button = await screen.findByRole("button", { name: en.signOutOthers });
    client.script("revokeOthers", "forbidden");
    const heard = listen();
    await user.click(button);
    await confirmIn(user, en.signOutCount(7));
    await waitFor(() => expect(regions("alert")[0]).toHaveTextContent(en.reasons.forbidden));
    expect(regions("alert")).toHaveLength(1);
    expect(regions("status")).toHaveLength(1);
    expect(heard.filter((text) => text.startsWith(en.partlySignedOut(0, 7)))).toHaveLength(1);
    const beside = [...document.querySelectorAll('[data-sessions="message"]')].filter((one) =>
      one.textContent.startsWith(en.partlySignedOut(0, 7)),
    );
    expect(beside).toHaveLength(1);
  });

  it.each([
    ["a list", <SessionList key="announcer" />],
    ["an outlet", <SessionsOutlet key="announcer" />],
    ["a prompt", <PasswordChangedPrompt key="announcer" onDone={() => undefined} />],
  ])("leave the words to %s", async (_, announcer) => {
    const client = fixtureClient({ hasRevokeOthers: true });
    const ui = (
      <>
        {announcer}
        <div data-testid="lone">
          <RevokeOthersButton />
          <SessionCard session={firefox} />
        </div>
      </>
    );
    const { user } = renderKit(ui, { client });
    const lone = within(screen.getByTestId("lone"));
    client.script("revokeOthers", "forbidden");
    await user.click(await lone.findByRole("button", { name: en.signOutOthers }));
    await confirmIn(user, en.signOutCount(7));
    await waitFor(() => expect(regions("alert")[0]).toHaveTextContent(en.reasons.forbidden));
    expect(regions("alert")).toHaveLength(1);
    expect(lone.queryByRole("status")).toBeNull();
    expect(lone.queryByText(new RegExp(`^${en.partlySignedOut(0, 7)}`))).toBeNull();
  });

  it("do not say again what a prompt has said before it was closed", async () => {
    function Page() {
      const [isOpen, setIsOpen] = useState(true);
      return (
        <>
          {isOpen && <PasswordChangedPrompt onDone={() => setIsOpen(false)} />}
          <RevokeAllButton />
          <Cards />
        </>
      );
    }
    const client = fixtureClient({ hasRevokeOthers: true });
    const { user } = renderKit(<Page />, { client });
    client.script("revokeOthers", "forbidden");
    await user.click(await screen.findByRole("button", { name: en.signOutCount(7) }));
    await waitFor(() => expect(regions("alert")[0]).toHaveTextContent(en.reasons.forbidden));
    const heard = listen();
    await user.click(screen.getByRole("button", { name: en.keepSignedIn(7) }));
    await waitFor(() => expect(regions("alert")).toHaveLength(1));
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(heard).toEqual([]);
  });
});

describe("a reauthentication of the host", () => {
  /** A host's dialog that stays open until the test answers it. */
  const dialog = () => {
    const asked: ReauthenticateRequest[] = [];
    let answer: (isProven: boolean) => void = () => undefined;
    return {
      asked,
      answer: (isProven: boolean) => act(async () => answer(isProven)),
      reauthenticate: (request: ReauthenticateRequest) => {
        asked.push(request);
        return new Promise<boolean>((resolve) => (answer = resolve));
      },
    };
  };

  it("is named by the button that waits for it, which can cancel it", async () => {
    const { asked, answer, reauthenticate } = dialog();
    const client = fixtureClient({ hasRevokeOthers: true });
    const props = { client, reauthenticate, requireReauthentication: true };
    const { user } = renderKit(<RevokeOthersButton />, props);
    const button = await screen.findByRole("button", { name: en.signOutOthers });
    await user.click(button);
    await confirmIn(user, en.signOutCount(7));
    await waitFor(() => expect(button).toHaveTextContent(en.confirmItsYou));
    const cancel = await screen.findByRole("button", { name: en.cancel }, { timeout: 3_000 });
    await user.click(cancel);
    expect(asked[0]!.signal.aborted).toBe(true);
    await waitFor(() => expect(button).toHaveTextContent(en.signOutOthers));
    expect(button).toHaveFocus();
    await answer(true);
    expect(client.sessions()).toHaveLength(8);
    await waitFor(() => expect(regions("status")[0]).toHaveTextContent(en.notConfirmed));
  });

  it("is cancelled by Close in the prompt, so that a later answer signs nothing out", async () => {
    const { asked, answer, reauthenticate } = dialog();
    const client = fixtureClient({ hasRevokeOthers: true });
    const props = { client, reauthenticate, requireReauthentication: true };
    const onDone = vi.fn();
    const { user } = renderKit(<PasswordChangedPrompt onDone={onDone} />, props);
    await user.click(await screen.findByRole("button", { name: en.signOutCount(7) }));
    await waitFor(() => expect(asked).toHaveLength(1));
    await user.click(screen.getByRole("button", { name: en.close }));
    expect(onDone).toHaveBeenCalledOnce();
    expect(asked[0]!.signal.aborted).toBe(true);
    await answer(true);
    expect(client.sessions()).toHaveLength(8);
  });

  it("is cancelled by Cancel in the prompt, which stays", async () => {
    const { asked, answer, reauthenticate } = dialog();
    const client = fixtureClient({ hasRevokeOthers: true });
    const props = { client, reauthenticate, requireReauthentication: true };
    const { user } = renderKit(<PasswordChangedPrompt onDone={() => undefined} />, props);
    await user.click(await screen.findByRole("button", { name: en.signOutCount(7) }));
    await user.click(await screen.findByRole("button", { name: en.cancel }, { timeout: 3_000 }));
    expect(asked[0]!.signal.aborted).toBe(true);
    await waitFor(() => expect(regions("status")[0]).toHaveTextContent(en.notConfirmed));
    await answer(true);
    expect(client.sessions()).toHaveLength(8);
  });

  it("stays open in StrictMode", async () => {
    const { asked, answer, reauthenticate } = dialog();
    const client = fixtureClient({ hasRevokeOthers: true });
    const props = { client, reauthenticate, requireReauthentication: true };
    const ui = (
      <StrictMode>
        <PasswordChangedPrompt onDone={() => undefined} />
      </StrictMode>
    );
    const { user } = renderKit(ui, props);
    await user.click(await screen.findByRole("button", { name: en.signOutCount(7) }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]!.signal.aborted).toBe(false);
    await answer(true);
    await waitFor(() => expect(client.sessions()).toHaveLength(1));
  });
});

it("a running sign-out of a lone button can be stopped", async () => {
  const client = fixtureClient();
  const { user } = renderKit(<RevokeOthersButton />, { client });
  const button = await screen.findByRole("button", { name: en.signOutOthers });
  const release = client.hold("revoke");
  await user.click(button);
  await confirmIn(user, en.signOutCount(7));
  expect(button).toHaveTextContent(en.signingOut);
  await user.click(await screen.findByRole("button", { name: en.stop }, { timeout: 3_000 }));
  await act(async () => release());
  await waitFor(() => expect(regions("status")[0]).toHaveTextContent(en.stopped(4, 7)));
  expect(client.sessions()).toHaveLength(4);
});
