import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type Notice,
  PasswordChangedPrompt,
  SessionList,
  SessionsProvider,
  type SessionsProviderProps,
} from "../../../src/index.js";
import { idsOf } from "../../../src/session/sessionLists.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit, sessionIsOver, signOut } from "../../renderKit.js";
import { en } from "../../support/words.js";

const firefox = "Firefox on Linux";
const done = en.deviceSignedOut(firefox);
const refused = `${en.stillSignedIn(firefox)} ${en.reasons.forbidden}`;

const hostSaying = (answer: unknown) => vi.fn<(notice: Notice) => unknown>(() => answer);
const told = (onNotice: ReturnType<typeof hostSaying>) =>
  onNotice.mock.calls.map(([{ text }]) => text);
/** The texts of the two live regions of each list and prompt. */
const spoken = () =>
  [...document.querySelectorAll('[data-sessions="status"], [data-sessions="alert"]')]
    .map(({ textContent }) => textContent)
    .join("");

afterEach(() => vi.unstubAllGlobals());

describe("onNotice", () => {
  it("gets a success with its sessions, and returning true keeps the kit silent", async () => {
    const onNotice = hostSaying(true);
    const { user } = renderKit(<SessionList />, { client: fixtureClient(), onNotice });
    await signOut(user, firefox);
    await waitFor(() => expect(onNotice).toHaveBeenCalledOnce());
    expect(onNotice.mock.lastCall).toEqual([
      { text: done, tone: "success", sessions: [fixtureSessions[2]], target: "one" },
    ]);
    expect(spoken()).toBe("");
  });

  it.each([undefined, false, "true", Promise.resolve(true)])(
    "keeps the kit's own line where the host returns %s",
    async (answer) => {
      const onNotice = hostSaying(answer);
      const { user } = renderKit(<SessionList />, { client: fixtureClient(), onNotice });
      await signOut(user, firefox);
      await waitFor(() => expect(spoken()).toBe(done));
      expect(told(onNotice)).toEqual([done]);
    },
  );

  it("gets a failure with its error, and what the row says stays", async () => {
    const onNotice = hostSaying(true);
    const client = fixtureClient();
    client.script("revoke", "forbidden");
    const { user } = renderKit(<SessionList />, { client, onNotice });
    await signOut(user, firefox);
    await waitFor(() => expect(onNotice).toHaveBeenCalledOnce());
    expect(onNotice.mock.lastCall![0]).toMatchObject({
      text: refused,
      tone: "danger",
      sessions: [fixtureSessions[2]],
      error: { code: "forbidden" },
      target: "one",
    });
    expect(spoken()).toBe("");
    expect(screen.getByText(en.reasons.forbidden, { exact: false })).toBeVisible();
  });

  it("gets an outcome that nobody knows", async () => {
    const onNotice = hostSaying(true);
    const client = fixtureClient();
    client.script("revoke", "lost");
    client.script("list", undefined, "forbidden");
    const { user } = renderKit(<SessionList />, { client, onNotice });
    await signOut(user, firefox);
    await waitFor(() => expect(told(onNotice)).toEqual([en.outcomeUnknown(firefox, 1)]));
    expect(onNotice.mock.lastCall![0].tone).toBe("danger");
  });

  it("gets that this device was signed out elsewhere, once, also after a remount", async () => {
    const onNotice = hostSaying(true);
    const client = fixtureClient();
    const { queryClient } = renderKit(<Reopened />, { client, onNotice });
    await screen.findByRole("heading", { name: new RegExp(`^${firefox}`) });
    client.script("list", ...sessionIsOver, ...sessionIsOver, ...sessionIsOver);
    await act(() => queryClient.refetchQueries());
    await waitFor(() => expect(onNotice).toHaveBeenCalledOnce());
    const text = `${en.reasons.unauthorized} ${en.signedOutElsewhereHint}`;
    expect(onNotice.mock.lastCall![0]).toMatchObject({ text, tone: "danger", sessions: [] });
    await reopen();
    await screen.findByRole("button", { name: en.signInAgain });
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(onNotice).toHaveBeenCalledOnce();
    expect(spoken()).toBe("");
  });

  it("is called once for a line, whatever renders again", async () => {
    const onNotice = hostSaying(false);
    const queryClient = new QueryClient();
    const props = { client: fixtureClient(), onNotice, locale: "en", timeZone: "UTC" };
    const page = (more: Partial<SessionsProviderProps>) => (
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <SessionsProvider {...props} {...more}>
            <div id="first">
              <SessionList />
            </div>
            <Reopened />
          </SessionsProvider>
        </QueryClientProvider>
      </StrictMode>
    );
    const { rerender } = render(page({}));
    const first = within(document.querySelector<HTMLElement>("#first")!);
    const user = userEvent.setup();
    const name = en.signOutDevice(firefox);
    await user.click(await first.findByRole("button", { name }));
    await user.click(within(first.getByRole("group")).getByRole("button", { name }));
    await waitFor(() => expect(onNotice).toHaveBeenCalledOnce());
    await act(() => queryClient.refetchQueries());
    rerender(page({ messages: { title: "Devices", deviceSignedOut: () => "Weg." }, locale: "de" }));
    await reopen();
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(told(onNotice)).toEqual([done]);
  });

  it("that throws breaks nothing: the page hears of the error, and the kit speaks itself", async () => {
    const uncaught: unknown[] = [];
    const enqueue = queueMicrotask;
    vi.stubGlobal("queueMicrotask", (task: () => void) =>
      enqueue(() => {
        try {
          task();
        } catch (error) {
          uncaught.push(error);
        }
      }),
    );
    const onNotice = vi.fn(() => {
      throw new Error("the host's toasts are broken");
    });
    const { user } = renderKit(<SessionList />, { client: fixtureClient(), onNotice });
    await signOut(user, firefox);
    await waitFor(() => expect(spoken()).toBe(done));
    expect(uncaught).toEqual([new Error("the host's toasts are broken")]);
    expect(onNotice).toHaveBeenCalledOnce();
  });

  it("gets the progress and the result of the prompt after a change of password", async () => {
    const onNotice = hostSaying(true);
    const client = fixtureClient();
    client.script("revoke", undefined, "forbidden");
    const release = client.hold("revoke");
    const ui = <PasswordChangedPrompt onDone={() => undefined} />;
    const { user } = renderKit(ui, { client, onNotice });
    await user.click(await screen.findByRole("button", { name: en.signOutCount(7) }));
    await waitFor(() => expect(told(onNotice)).toEqual([en.signingOutCount(7)]));
    expect(onNotice.mock.lastCall![0]).toMatchObject({ tone: "progress", target: "others" });
    expect(idsOf(onNotice.mock.lastCall![0].sessions)).toEqual(idsOf(fixtureSessions.slice(1)));
    expect(spoken()).toBe("");
    await act(async () => release());
    await waitFor(() => expect(onNotice).toHaveBeenCalledTimes(2));
    expect(onNotice.mock.lastCall![0]).toMatchObject({
      text: expect.stringContaining(en.partlySignedOut(6, 7)),
      tone: "danger",
      error: { code: "forbidden" },
    });
    expect(screen.queryByText(en.partlySignedOut(6, 7), { exact: false })).toBeNull();
  });

  it("tells a result once where both a prompt and a list are on the page, and both are silent", async () => {
    const onNotice = hostSaying(true);
    const ui = (
      <>
        <PasswordChangedPrompt onDone={() => undefined} />
        <SessionList />
      </>
    );
    const { user } = renderKit(ui, { client: fixtureClient(), onNotice });
    await user.click(await screen.findByRole("button", { name: en.signOutCount(7) }));
    const text = `${en.countSignedOut(7)} ${en.nowhereElse}`;
    await waitFor(() => expect(told(onNotice)).toContain(text));
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(told(onNotice).filter((line) => line.includes(en.countSignedOut(7)))).toEqual([text]);
    expect(spoken()).toBe("");
  });
});

/** A list that can be closed and opened again. */
function Reopened() {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <>
      {isOpen && <SessionList />}
      <button onClick={() => setIsOpen(!isOpen)}>Reopen</button>
    </>
  );
}

async function reopen() {
  const button = screen.getByRole("button", { name: "Reopen" });
  act(() => button.click());
  act(() => button.click());
}
