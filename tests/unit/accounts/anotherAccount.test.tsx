import { act, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RevokeOthersButton, SessionList, useRevokeSession } from "../../../src/index.js";
import type { ReauthenticateRequest } from "../../../src/controller/handlers.js";
import { card, renderKit, revokeButton, signOut } from "../../renderKit.js";
import { show, wait } from "../live/support.js";
import { ofEve, twoAccounts } from "./twoAccounts.js";
import { en } from "../../support/words.js";

const wanted = "reauthentication-required" as const;
const over = { name: en.signedOut };

/** Renders the list for Ada and waits until her devices are shown. */
async function adaLooks(
  handlers: Partial<Parameters<typeof renderKit>[1]> = {},
  pageSize?: number,
) {
  const browser = twoAccounts({ pageSize });
  const onSignedOut = vi.fn();
  const kit = renderKit(<SessionList />, {
    client: browser.client,
    onSignedOut,
    ...handlers,
  });
  await card("Safari on iPhone");
  /** Every text that the page has shown. */
  const seen: string[] = [];
  const observer = new MutationObserver(() => seen.push(document.body.textContent));
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  const refetch = () => act(async () => void kit.queryClient.invalidateQueries());
  const isOver = async () => {
    expect(await screen.findByRole("heading", over)).toBeVisible();
    const why = /Another account has signed in to this browser/;
    expect(screen.getAllByText(why)[0]).toBeVisible();
    expect(screen.queryByText(/Safari on iPhone/)).toBeNull();
    await waitFor(() => expect(onSignedOut.mock.calls).toEqual([[{ reason: "elsewhere" }]]));
    expect(seen.join()).not.toContain("Opera");
    const kept = kit.queryClient.getQueryCache().getAll();
    expect(JSON.stringify(kept.map(({ state }) => state.data ?? null))).not.toContain("198.51");
  };
  return { ...browser, ...kit, onSignedOut, refetch, isOver };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("another account has signed in to this browser: its devices are not shown under my name", () => {
  it("when the list is asked for again", async () => {
    const { become, refetch, isOver, onSignedOut } = await adaLooks();
    become("eve");
    await refetch();
    await isOver();
    await refetch();
    await wait(50);
    expect(onSignedOut).toHaveBeenCalledOnce();
  });

  it("when the page is shown again", async () => {
    const { become, isOver } = await adaLooks();
    await show("hidden");
    become("eve");
    await show("visible");
    await isOver();
  });

  it("when the backend pushes", async () => {
    const { become, push, isOver } = await adaLooks();
    become("eve");
    await act(async () => push());
    await isOver();
  });

  it("when the next page is loaded", async () => {
    const { become, user, isOver } = await adaLooks({}, 3);
    become("eve");
    await user.click(screen.getByRole("button", { name: en.showMore }));
    await isOver();
  });

  it("when all pages are loaded for all others, and then there is no question about hers", async () => {
    const { become, user, isOver, sent } = await adaLooks({}, 3);
    become("eve");
    await user.click(screen.getByRole("button", { name: en.signOutOthers }));
    await isOver();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(sent()).toEqual([]);
  });

  it("while a question is open: it closes, and nothing is sent", async () => {
    const { become, user, refetch, isOver, sent } = await adaLooks();
    await user.click(await revokeButton("Firefox on Linux"));
    const yes = within(screen.getByRole("group")).getByRole("button", {
      name: /^Sign out/,
    });
    become("eve");
    await refetch();
    await isOver();
    expect(screen.queryByRole("group")).toBeNull();
    act(() => yes.click());
    expect(sent()).toEqual([]);
  });

  it("while the dialog for all others is open", async () => {
    const { become, user, refetch, isOver, sent } = await adaLooks();
    await user.click(screen.getByRole("button", { name: en.signOutOthers }));
    become("eve");
    await refetch();
    await isOver();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(sent()).toEqual([]);
  });

  it.each([false, true])(
    "while the host asks: its late yes is for nothing, though I am back: %s",
    async (isBack) => {
      let yes: (isYes: boolean) => void = () => undefined;
      const confirm = () => new Promise<boolean>((resolve) => (yes = resolve));
      const { become, user, refetch, isOver, sent } = await adaLooks({
        confirm,
      });
      await user.click(await revokeButton("Firefox on Linux"));
      become("eve");
      await refetch();
      await isOver();
      if (isBack) {
        become("ada");
        await refetch();
        await card("Firefox on Linux");
      }
      await act(async () => yes(true));
      await wait(30);
      expect(sent()).toEqual([]);
    },
  );

  it("while I prove who I am: the proof is broken off, and what it was for is not sent", async () => {
    let signal: AbortSignal | undefined;
    let proven: (isProven: boolean) => void = () => undefined;
    const reauthenticate = (context: ReauthenticateRequest) => {
      signal = context.signal;
      return new Promise<boolean>((resolve) => (proven = resolve));
    };
    const { ada, become, user, refetch, isOver, sent } = await adaLooks({
      reauthenticate,
    });
    ada.script("revoke", wanted);
    await signOut(user, "Firefox on Linux");
    await waitFor(() => expect(signal).toBeDefined());
    become("eve");
    await refetch();
    await isOver();
    expect(signal?.aborted).toBe(true);
    await act(async () => proven(true));
    await wait(30);
    expect(sent()).toHaveLength(1);
  });

  it("while several are being ended: no more of them is sent, also when I am back", async () => {
    const { ada, become, user, refetch, isOver, sent } = await adaLooks();
    const release = ada.hold("revoke");
    await user.click(screen.getByRole("button", { name: en.signOutOthers }));
    await user.click(screen.getByRole("button", { name: en.signOutCount(7) }));
    await waitFor(() => expect(sent()).toHaveLength(4));
    become("eve");
    await refetch();
    await isOver();
    become("ada");
    await refetch();
    await card("Chrome on macOS");
    await act(async () => release());
    await wait(50);
    expect(sent()).toHaveLength(4);
  });

  it("and when I am back so are my devices, with buttons that work", async () => {
    const { become, user, refetch, isOver, sent } = await adaLooks();
    become("eve");
    await refetch();
    await isOver();
    become("ada");
    await refetch();
    await signOut(user, "Firefox on Linux");
    expect(await screen.findByText(en.deviceSignedOut("Firefox on Linux"))).toBeVisible();
    expect(sent()).toEqual([{ method: "revoke", argument: "session-firefox" }]);
  });

  it("though my screen was taken off and is shown again, where the host says whose it is", async () => {
    const browser = twoAccounts();
    const onSignedOut = vi.fn();
    const Screen = () => {
      const [isShown, setIsShown] = useState(true);
      return (
        <>
          <button onClick={() => setIsShown((wasShown) => !wasShown)}>Settings</button>
          {isShown && <SessionList />}
        </>
      );
    };
    const { user } = renderKit(<Screen />, {
      ...browser,
      account: "ada",
      onSignedOut,
    });
    await card("Safari on iPhone");
    const settings = screen.getByRole("button", { name: "Settings" });
    await user.click(settings);
    browser.become("eve");
    await user.click(settings);
    await act(async () => browser.push());
    expect(await screen.findByRole("heading", over)).toBeVisible();
    expect(screen.queryByText(/Opera/)).toBeNull();
  });

  it("also where a button stands alone on the page, and is not told twice", async () => {
    const browser = twoAccounts();
    const onSignedOut = vi.fn();
    const { user, queryClient } = renderKit(<RevokeOthersButton />, {
      ...browser,
      onSignedOut,
    });
    await user.click(await screen.findByRole("button", { name: en.signOutOthers }));
    browser.become("eve");
    await act(async () => void queryClient.invalidateQueries());
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(onSignedOut).toHaveBeenCalledOnce());
    expect(browser.sent()).toEqual([]);
  });

  it("nor is anything sent by a button of the host's own", async () => {
    const browser = twoAccounts();
    const Own = () => {
      const { revoke } = useRevokeSession("session-firefox");
      return <button onClick={() => void revoke()}>End it</button>;
    };
    const ui = (
      <>
        <SessionList />
        <Own />
      </>
    );
    const { user, queryClient } = renderKit(ui, browser);
    await card("Safari on iPhone");
    browser.become("eve");
    await act(async () => void queryClient.invalidateQueries());
    await screen.findByRole("heading", over);
    await user.click(screen.getByRole("button", { name: "End it" }));
    await wait(30);
    expect(browser.sent()).toEqual([]);
  });
});

describe("my own list stays", () => {
  it("where the backend does not say whose it is", async () => {
    const browser = twoAccounts({ accountId: undefined });
    const onSignedOut = vi.fn();
    const { queryClient } = renderKit(<SessionList />, {
      ...browser,
      onSignedOut,
    });
    await card("Safari on iPhone");
    browser.become("eve");
    await act(async () => void queryClient.invalidateQueries());
    expect(await card("Opera on Windows")).toBeVisible();
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  it.each([
    ["begins to say", undefined, "ada"],
    ["says no more", "ada", undefined],
  ])("where the backend %s whose it is, with what I have begun", async (_, first, then) => {
    const browser = twoAccounts();
    let accountId: string | undefined = first;
    const client = {
      ...browser.client,
      list: async (request: object) => ({
        ...(await browser.ada.list(request)),
        accountId,
      }),
    };
    const onSignedOut = vi.fn();
    const { user, queryClient } = renderKit(<SessionList />, {
      client,
      onSignedOut,
    });
    await user.click(await revokeButton("Firefox on Linux"));
    accountId = then;
    await act(async () => void queryClient.invalidateQueries());
    await wait(50);
    expect(screen.getByRole("group")).toBeVisible();
    expect(await card("Safari on iPhone")).toBeVisible();
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  it("after a sign-in of somebody else, where the host does not say whose its screen is", async () => {
    const browser = twoAccounts();
    const onSignedOut = vi.fn();
    const Screen = () => {
      const [isShown, setIsShown] = useState(true);
      return (
        <>
          <button onClick={() => setIsShown((wasShown) => !wasShown)}>Settings</button>
          {isShown && <SessionList />}
        </>
      );
    };
    const { user, queryClient } = renderKit(<Screen />, {
      ...browser,
      onSignedOut,
    });
    await card("Safari on iPhone");
    await user.click(screen.getByRole("button", { name: "Settings" }));
    browser.become("eve");
    await user.click(screen.getByRole("button", { name: "Settings" }));
    await act(async () => void queryClient.invalidateQueries());
    expect(await card("Opera on Windows")).toBeVisible();
    expect(screen.queryByText(/Safari on iPhone/)).toBeNull();
    expect(onSignedOut).not.toHaveBeenCalled();
    expect(ofEve.sessionId).toBe("eve-opera");
  });
});
