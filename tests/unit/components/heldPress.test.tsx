import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ComponentPropsWithoutRef, forwardRef, StrictMode, useState } from "react";
import { createPortal } from "react-dom";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import {
  RevokeAllButton,
  type RowRevoke,
  SessionCard,
  SessionList,
  SessionsProvider,
  sessionsQuery,
  useRevokeSession,
} from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton } from "../../renderKit.js";
import { heldActing } from "../../support/heldActing.js";
import { en } from "../../support/words.js";

const { arrive, fail } = heldActing();
const device = "Firefox on Linux";
const question = () => screen.queryByRole("group", { name: en.askDevice(device) });
const soon = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));
const search = () => screen.getByRole("textbox", { name: "Search" });

/** Presses Escape, and tells whether the page of the host heard it. */
function reachesPage(key: string): boolean {
  const onKeyDown = vi.fn();
  document.addEventListener("keydown", onKeyDown);
  fireEvent.keyDown(document.body, { key });
  fireEvent.keyUp(document.body, { key });
  document.removeEventListener("keydown", onKeyDown);
  return onKeyDown.mock.calls.length > 0;
}

function RevokeByHook() {
  const { revoke } = useRevokeSession("session-firefox");
  return <button onClick={() => void revoke()}>By hook</button>;
}

describe("a held press is taken back", () => {
  it("when the user goes to a field, also in Safari, where a click moves no focus", async () => {
    const ui = (
      <>
        <SessionList />
        <input aria-label="Search" />
      </>
    );
    renderKit(ui, { client: fixtureClient() });
    fireEvent.click(await revokeButton(device));
    act(() => search().focus());
    await arrive();
    expect(search()).toHaveFocus();
    expect(question()).toBeNull();
  });

  it("by Escape, after which a failure neither scrolls the page nor is said", async () => {
    const scroll = vi.fn();
    Element.prototype.scrollIntoView = scroll;
    const { user } = renderKit(<SessionList />, { client: fixtureClient() });
    await user.click(await revokeButton(device));
    await user.keyboard("{Escape}");
    await fail();
    Reflect.deleteProperty(Element.prototype, "scrollIntoView");
    expect(scroll).not.toHaveBeenCalled();
    expect(screen.queryByText(en.partMissing)).toBeNull();
  });

  it("by Escape also when it is the second one, on the same button and on another", async () => {
    const { user } = renderKit(<SessionList />, { client: fixtureClient() });
    const button = await revokeButton(device);
    await user.click(button);
    await user.keyboard("{Escape}");
    await user.click(button);
    await user.click(await revokeButton("Edge on Windows"));
    await user.keyboard("{Escape}");
    await fail();
    expect(screen.queryByText(en.partMissing)).toBeNull();
  });

  it("when another account is shown: a button for everything", async () => {
    const { user, switchTo } = renderKit(<RevokeAllButton />, {
      client: fixtureClient(),
      account: "ada",
    });
    await user.click(await screen.findByRole("button", { name: en.signOutEverywhere }));
    switchTo(fixtureClient(), "bob");
    await waitFor(() =>
      expect(screen.getByRole("button", { name: en.signOutEverywhere })).not.toHaveAttribute(
        "aria-disabled",
      ),
    );
    await arrive();
    await soon();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("when another account is shown whose list is cached", async () => {
    const client = fixtureClient();
    const { user, switchTo, queryClient } = renderKit(<SessionList />, { client, account: "ada" });
    await card(device);
    const [query] = queryClient.getQueryCache().getAll();
    const ofBob = query!.queryKey.map((part) => (part === "ada" ? "bob" : part));
    expect(ofBob).not.toEqual(query!.queryKey);
    queryClient.setQueryData(ofBob, query!.state.data);
    await user.click(screen.getByRole("button", { name: en.signOutOthers }));
    switchTo(fixtureClient(), "bob");
    await arrive();
    await soon();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("when its list goes: neither Escape nor the list that comes back knows of it", async () => {
    function Toggle() {
      const [isShown, setIsShown] = useState(true);
      return (
        <>
          {isShown && <SessionList />}
          <button onClick={() => setIsShown((is) => !is)}>Toggle</button>
        </>
      );
    }
    renderKit(<Toggle />, { client: fixtureClient() });
    fireEvent.click(await revokeButton(device));
    fireEvent.click(screen.getByRole("button", { name: "Toggle" }));
    fireEvent.click(screen.getByRole("button", { name: "Toggle" }));
    expect(reachesPage("Escape")).toBe(true);
    await arrive();
    await card(device);
    expect(question()).toBeNull();
  });

  it("when its row goes, and Escape is the page's again", async () => {
    const client = fixtureClient();
    const { user, queryClient } = renderKit(<SessionList />, { client });
    await user.click(await revokeButton(device));
    await client.revoke("session-firefox");
    await act(() => queryClient.refetchQueries());
    await waitFor(() => expect(screen.queryByText(device)).toBeNull());
    expect(reachesPage("Escape")).toBe(true);
  });
});

describe("a held press is shown", () => {
  it("by an aria-busy that leaves that of the host alone", async () => {
    const client = fixtureClient();
    client.hold("revoke");
    const action = ({ buttonProps, label, isBusy }: RowRevoke) => (
      <button {...buttonProps} aria-busy={isBusy}>
        {label}
      </button>
    );
    const ui = (
      <>
        <SessionList action={action} />
        <RevokeByHook />
      </>
    );
    const { user } = renderKit(ui, { client });
    const button = await revokeButton(device);
    await user.click(button);
    fireEvent.click(screen.getByRole("button", { name: "By hook" }));
    await arrive();
    expect(button).toHaveAttribute("data-status", "revoking");
    expect(button).toHaveAttribute("aria-busy", "true");
  });

  it("by a card that became another element", async () => {
    const client = fixtureClient();
    const { rerender } = renderKit(<SessionCard session={fixtureSessions[1]!} as="div" />, {
      client,
    });
    await screen.findByRole("button", { name: /^Sign out / });
    rerender(
      <QueryClientProvider client={new QueryClient()}>
        <SessionsProvider client={client} locale="en" timeZone="UTC">
          <SessionCard session={fixtureSessions[1]!} as="li" />
        </SessionsProvider>
      </QueryClientProvider>,
    );
    const button = await screen.findByRole("button", { name: /^Sign out / });
    fireEvent.click(button);
    expect(button).toHaveAttribute("aria-busy", "true");
  });

  it("by “Was this not you?”, whose guide opens for nobody who has gone elsewhere", async () => {
    const ui = (
      <>
        <SessionList />
        <input aria-label="Search" />
      </>
    );
    const { user } = renderKit(ui, { client: fixtureClient(), onChangePassword: () => undefined });
    await card(device);
    const button = screen.getByRole("button", { name: en.notYouList });
    await user.click(button);
    expect(button).toHaveAttribute("aria-busy", "true");
    await user.click(search());
    await arrive();
    expect(search()).toHaveFocus();
    await user.click(button);
    expect(screen.getByRole("heading", { name: en.wasNotYou })).toBeInTheDocument();
  });

  it("by an own button inside another element, which takes no focus later", async () => {
    const Button = (props: ComponentPropsWithoutRef<"button">) => (
      <span>
        <button {...props} />
      </span>
    );
    const ui = (
      <>
        <SessionList />
        <input aria-label="Search" />
      </>
    );
    const { user } = renderKit(ui, { client: fixtureClient(), components: { Button } });
    const button = await screen.findByRole("button", { name: en.selectDevices });
    await user.click(button);
    expect(button).toHaveAttribute("aria-busy", "true");
    await user.click(search());
    await arrive();
    expect(search()).toHaveFocus();
  });

  it("in a shadow root", async () => {
    const host = document.body.appendChild(document.createElement("div"));
    const shadow = host.attachShadow({ mode: "open" });
    const InShadow = () => createPortal(<SessionList />, shadow);
    renderKit(<InShadow />, { client: fixtureClient() });
    const button = await waitFor(() => {
      const found = shadow.querySelector<HTMLElement>("li:not([data-current]) [data-longest]");
      expect(found).not.toBeNull();
      return found!;
    });
    fireEvent.click(button);
    expect(button).toHaveAttribute("aria-busy", "true");
    await arrive();
    expect(button).not.toHaveAttribute("aria-busy");
    expect(shadow.querySelector('[data-sessions="confirm"]')).not.toBeNull();
    host.remove();
  });

  it("in a list that a server has rendered, by the same button", async () => {
    const client = fixtureClient();
    const queryClient = new QueryClient();
    await queryClient.prefetchInfiniteQuery(sessionsQuery(client));
    const page = (
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <SessionsProvider client={client} locale="en" timeZone="UTC">
            <SessionList />
          </SessionsProvider>
        </QueryClientProvider>
      </StrictMode>
    );
    const root = document.body.appendChild(document.createElement("div"));
    root.innerHTML = renderToString(page);
    const onRecoverableError = vi.fn();
    const view = await act(async () => hydrateRoot(root, page, { onRecoverableError }));
    const button = await revokeButton(device);
    fireEvent.click(button);
    expect(button).toHaveAttribute("aria-busy", "true");
    await arrive();
    expect(within(root).getAllByRole("group", { name: en.askDevice(device) })).toHaveLength(1);
    expect(button.isConnected).toBe(true);
    expect(onRecoverableError).not.toHaveBeenCalled();
    await act(async () => view.unmount());
    root.remove();
  });
});

describe("a press in a menu of the host, which waits too", () => {
  const presses = new Map<string, () => void>();
  const action = ({ buttonProps, name }: RowRevoke) => {
    presses.set(name, () => buttonProps.onClick({}));
    return null;
  };
  const pressOn = (name: string) => act(() => presses.get(en.signOutDevice(name))!());
  const press = () => pressOn(device);
  const confirm = vi.fn(async () => false);

  it("is dropped by Escape", async () => {
    renderKit(<SessionList action={action} />, { client: fixtureClient() });
    await card(device);
    press();
    expect(reachesPage("Escape")).toBe(false);
    await arrive();
    expect(question()).toBeNull();
    expect(reachesPage("Escape")).toBe(true);
  });

  it("gives Escape back when it has lapsed", async () => {
    renderKit(<SessionList action={action} />, { client: fixtureClient() });
    await card(device);
    press();
    expect(reachesPage("Escape")).toBe(false);
    expect(reachesPage("Escape")).toBe(true);
    vi.useFakeTimers();
    press();
    void act(() => vi.advanceTimersByTime(5_100));
    expect(reachesPage("Escape")).toBe(true);
  });

  it("is not answered with a notice after Escape", async () => {
    renderKit(<SessionList action={action} />, { client: fixtureClient() });
    await card(device);
    press();
    reachesPage("Escape");
    await fail();
    expect(screen.queryByText(en.partMissing)).toBeNull();
  });

  it("has its notice in the row of the last press", async () => {
    renderKit(<SessionList action={action} />, { client: fixtureClient() });
    const row = await card(device);
    for (const name of [device, "Edge on Windows", device]) {
      pressOn(name);
      await fail();
      expect(within(await card(name)).getByText(en.partMissing)).toBeInTheDocument();
    }
    expect(within(row).getByText(en.partMissing)).toBe(screen.getByText(en.partMissing));
  });

  it("is taken back by a press on a button, and takes that one back", async () => {
    confirm.mockClear();
    renderKit(<SessionList action={action} />, { client: fixtureClient(), confirm });
    await card(device);
    const others = screen.getByRole("button", { name: en.signOutOthers });
    press();
    fireEvent.click(others);
    press();
    expect(others).not.toHaveAttribute("aria-busy");
    fireEvent.click(others);
    await arrive();
    await soon();
    expect(confirm).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target: "others" }));
  });

  it("opens the question, which then has Escape for itself", async () => {
    renderKit(<SessionList action={action} />, { client: fixtureClient() });
    await card(device);
    press();
    await arrive();
    expect(question()).toBeInTheDocument();
    fireEvent.keyDown(document.activeElement!, { key: "Escape" });
    expect(question()).toBeNull();
  });

  it("opens the question also in StrictMode", async () => {
    const ui = (
      <StrictMode>
        <SessionList action={action} />
      </StrictMode>
    );
    renderKit(ui, { client: fixtureClient() });
    await card(device);
    press();
    await arrive();
    expect(question()).toBeInTheDocument();
  });

  it("asks nothing about a row that has gone", async () => {
    confirm.mockClear();
    const client = fixtureClient();
    const { queryClient } = renderKit(<SessionList action={action} />, { client, confirm });
    await card(device);
    press();
    await client.revoke("session-firefox");
    await act(() => queryClient.refetchQueries());
    await waitFor(() => expect(screen.queryByText(device)).toBeNull());
    await arrive();
    await soon();
    expect(confirm).not.toHaveBeenCalled();
  });

  it("asks nothing about a card that has gone, while a list is there", async () => {
    confirm.mockClear();
    const firefox = fixtureSessions.find(({ sessionId }) => sessionId === "session-firefox")!;
    function Drawer() {
      const [isOpen, setIsOpen] = useState(true);
      return (
        <>
          {isOpen && <SessionCard session={firefox} action={action} />}
          <button onClick={() => setIsOpen(false)}>Close</button>
        </>
      );
    }
    const ui = (
      <>
        <SessionList />
        <Drawer />
      </>
    );
    renderKit(ui, { client: fixtureClient(), confirm });
    await waitFor(() => expect(screen.getAllByRole("heading", { name: device })).toHaveLength(2));
    press();
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    await arrive();
    await soon();
    expect(confirm).not.toHaveBeenCalled();
  });
});

describe("a button of the host for all devices that the kit does not find", () => {
  const RevokeAll = forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<"button">>(
    function RevokeAll({ children, onClick }, ref) {
      return (
        <button ref={ref} onClick={onClick}>
          {children}
        </button>
      );
    },
  );
  const confirm = vi.fn(async () => false);
  const props = { client: fixtureClient(), confirm, components: { RevokeAll } } as object;

  it("asks once after two presses", async () => {
    confirm.mockClear();
    renderKit(<RevokeAllButton />, props as Parameters<typeof renderKit>[1]);
    const button = await screen.findByRole("button", { name: en.signOutEverywhere });
    fireEvent.click(button);
    fireEvent.click(button);
    await arrive();
    await soon();
    expect(confirm).toHaveBeenCalledOnce();
  });

  it("asks nothing for the account before", async () => {
    confirm.mockClear();
    const { switchTo } = renderKit(<RevokeAllButton />, {
      ...(props as Parameters<typeof renderKit>[1]),
      account: "ada",
    });
    fireEvent.click(await screen.findByRole("button", { name: en.signOutEverywhere }));
    switchTo(fixtureClient(), "bob");
    await arrive();
    await soon();
    expect(confirm).not.toHaveBeenCalled();
  });

  it("asks nothing when the list is that of another account by then", async () => {
    confirm.mockClear();
    let accountId = "ada";
    const client = fixtureClient();
    const list: typeof client.list = async (...args) => ({
      ...(await client.list(...args)),
      accountId,
    });
    const { queryClient } = renderKit(<RevokeAllButton />, {
      ...(props as Parameters<typeof renderKit>[1]),
      client: { ...client, list },
    });
    const button = await screen.findByRole("button", { name: en.signOutEverywhere });
    button.focus();
    fireEvent.click(button);
    accountId = "bob";
    await act(() => queryClient.refetchQueries());
    await soon();
    expect(button).toBeInTheDocument();
    await arrive();
    await soon();
    expect(confirm).not.toHaveBeenCalled();
  });

  it("asks nothing after Escape", async () => {
    confirm.mockClear();
    renderKit(<RevokeAllButton />, props as Parameters<typeof renderKit>[1]);
    fireEvent.click(await screen.findByRole("button", { name: en.signOutEverywhere }));
    expect(reachesPage("Escape")).toBe(false);
    await arrive();
    await soon();
    expect(confirm).not.toHaveBeenCalled();
  });

  it("asks nothing when it has gone, while a list is there", async () => {
    confirm.mockClear();
    function Drawer() {
      const [isOpen, setIsOpen] = useState(true);
      return (
        <>
          <SessionList />
          {isOpen && <RevokeAllButton />}
          <button onClick={() => setIsOpen(false)}>Close</button>
        </>
      );
    }
    renderKit(<Drawer />, props as Parameters<typeof renderKit>[1]);
    await card(device);
    fireEvent.click(await screen.findByRole("button", { name: en.signOutEverywhere }));
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    await arrive();
    await soon();
    expect(confirm).not.toHaveBeenCalled();
  });
});
