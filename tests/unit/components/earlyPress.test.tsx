import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import {
  PasswordChangedPrompt,
  RevokeAllButton,
  RevokeOthersButton,
  SessionCard,
  SessionList,
  type RowRevoke,
  type Session,
  type SessionRow,
  SessionsOutlet,
  SessionsProvider,
  useRevokeOtherSessions,
  useRevokeSession,
} from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton } from "../../renderKit.js";
import { heldActing } from "../../support/heldActing.js";
import { en } from "../../support/words.js";
import { seven } from "../../e2e/agents.js";

const other: Session = fixtureSessions[1]!;
const { requests, arrive, fail } = heldActing();

/** The name of a device that is no twin of another. */
const device = "Firefox on Linux";

/** A button of the host that acts by a hook, without the kit's code for an action. */
function ByHook({ act: action }: { act: "ask" | "revoke" }) {
  const hook = useRevokeSession("session-firefox");
  return <button onClick={() => void hook[action]()}>By hook</button>;
}
const byHook = () => screen.getByRole("button", { name: "By hook" });

const question = () => screen.queryByRole("group", { name: en.askDevice(device) });

async function showList(props: Parameters<typeof SessionList>[0] = {}, handlers = {}) {
  const client = fixtureClient();
  const revoke = vi.spyOn(client, "revoke");
  const view = renderKit(<SessionList {...props} />, { client, ...handlers });
  await card(device);
  return { ...view, client, revoke };
}

describe("a press that comes before the acting code", () => {
  it("is heard, opens the question when the code is there, and sends nothing", async () => {
    const { user, revoke } = await showList();
    const button = await revokeButton(device);
    await user.click(button);
    expect(button).toHaveAttribute("aria-busy", "true");
    expect(question()).toBeNull();
    await arrive();
    expect(within(question()!).getByRole("button", { name: en.cancel })).toHaveFocus();
    expect(button).not.toHaveAttribute("aria-busy");
    expect(revoke).not.toHaveBeenCalled();
    await user.click(within(question()!).getByRole("button", { name: en.signOutDevice(device) }));
    expect(await screen.findByText(en.deviceSignedOut(device))).toBeInTheDocument();
    expect(revoke).toHaveBeenCalledOnce();
  });

  it("is the last one: only its question opens", async () => {
    const { user } = await showList();
    const rows = screen.getAllByRole("button", { name: /^Sign out .+ on / });
    await user.click(rows[0]!);
    await user.click(await revokeButton(device));
    expect(rows[0]).not.toHaveAttribute("aria-busy");
    await arrive();
    expect(screen.getAllByRole("group")).toHaveLength(1);
    expect(question()).toBeInTheDocument();
  });

  it("by the keyboard waits as well", async () => {
    const { user } = await showList();
    (await revokeButton(device)).focus();
    await user.keyboard("{Enter}");
    await arrive();
    expect(question()).toBeInTheDocument();
  });

  it("asks the host once, where the host confirms", async () => {
    const confirm = vi.fn(async () => false);
    const { user } = await showList({}, { confirm });
    await user.click(await revokeButton(device));
    expect(confirm).not.toHaveBeenCalled();
    await arrive();
    await waitFor(() => expect(confirm).toHaveBeenCalledOnce());
  });

  it.each([
    ["all others", en.signOutOthers, () => screen.findByRole("dialog")],
    ["selecting", en.selectDevices, () => screen.findByText(en.selectedCount(0))],
  ])("on the button for %s waits as well", async (_, name, opened) => {
    const { user } = await showList();
    const button = screen.getByRole("button", { name });
    await user.click(button);
    expect(button).toHaveAttribute("aria-busy", "true");
    await arrive();
    expect(await opened()).toBeInTheDocument();
  });

  it("on a card without a list waits as well", async () => {
    const { user } = renderKit(<SessionCard session={other} />, { client: fixtureClient() });
    const button = await screen.findByRole("button", { name: /^Sign out / });
    await user.click(button);
    await arrive();
    expect(screen.getByRole("group")).toBeInTheDocument();
  });

  it.each([
    ["all others", RevokeOthersButton, en.signOutOthers],
    ["all", RevokeAllButton, en.signOutEverywhere],
  ])(
    "on the button for %s without a list waits as well, or its failure is said",
    async (_, Button, name) => {
      const { user } = renderKit(<Button />, { client: fixtureClient() });
      const button = await screen.findByRole("button", { name });
      await user.click(button);
      expect(button).toHaveAttribute("aria-busy", "true");
      await fail();
      expect(screen.getByText(en.partMissing)).toBeVisible();
      await user.click(button);
      await arrive();
      expect(await screen.findByRole("dialog")).toBeInTheDocument();
    },
  );

  it("on the host's own button waits as well, and on another control of the host it does not", async () => {
    const rename = vi.fn();
    const action = ({ buttonProps, label }: RowRevoke) => (
      <>
        <button type="button" onClick={rename}>
          Rename
        </button>
        <button {...buttonProps}>{label}</button>
      </>
    );
    const { user } = await showList({ action });
    const row = await card(device);
    await user.click(within(row).getByRole("button", { name: "Rename" }));
    expect(rename).toHaveBeenCalledOnce();
    await user.click(within(row).getByRole("button", { name: en.signOutDevice(device) }));
    expect(question()).toBeNull();
    await arrive();
    expect(question()).toBeInTheDocument();
  });

  it.each([
    [4_900, "opens the question", 1],
    [5_100, "is too late", 0],
  ])("in a menu that the host puts elsewhere: after %d ms it %s", async (wait, _, count) => {
    let press: () => void;
    const action = ({ buttonProps, name }: RowRevoke) => {
      if (name === en.signOutDevice(device)) press = () => buttonProps.onClick({});
      return null;
    };
    await showList({ action });
    const clock = vi.spyOn(performance, "now").mockReturnValue(1_000);
    act(() => press());
    clock.mockReturnValue(1_000 + wait);
    await arrive();
    clock.mockRestore();
    expect(screen.queryAllByRole("group", { name: en.askDevice(device) })).toHaveLength(count);
  });
});

it("a press in such a menu sends nothing later: Try again", async () => {
  let press: (() => void) | undefined;
  const action = ({ buttonProps, name }: RowRevoke) => {
    if (name === en.tryAgainDevice(device)) press = () => buttonProps.onClick({});
    return null;
  };
  const client = fixtureClient({ fail: "forbidden" });
  const revoke = vi.spyOn(client, "revoke");
  const { user } = renderKit(
    <>
      <SessionList action={action} />
      <ByHook act="revoke" />
    </>,
    { client },
  );
  await card(device);
  await user.click(byHook());
  await waitFor(() => expect(press).toBeDefined());
  act(() => press!());
  await arrive();
  expect(revoke).toHaveBeenCalledOnce();
});

it("a press in such a menu is the last one, and asks the host once", async () => {
  const presses = new Map<string, () => void>();
  const action = ({ buttonProps, name }: RowRevoke) => {
    presses.set(name, () => buttonProps.onClick({}));
    return null;
  };
  const confirm = vi.fn(async () => false);
  await showList({ action }, { confirm });
  act(() => presses.get(en.signOutDevice("Edge on Windows"))!());
  act(() => presses.get(en.signOutDevice(device))!());
  act(() => presses.get(en.signOutDevice(device))!());
  await arrive();
  await waitFor(() => expect(confirm).toHaveBeenCalledOnce());
  expect(confirm).toHaveBeenCalledWith(expect.objectContaining({ names: [device] }));
});

it.each([
  ["the list has gone", ({ unmount }: { unmount(): void }) => unmount()],
  ["the row is being ended", () => fireEvent.click(byHook())],
])("a press in such a menu asks nothing when %s", async (_, change) => {
  let press: () => void;
  const action = ({ buttonProps, name }: RowRevoke) => {
    if (name === en.signOutDevice(device)) press = () => buttonProps.onClick({});
    return null;
  };
  const confirm = vi.fn(async () => false);
  const client = fixtureClient();
  client.hold("revoke");
  const view = renderKit(
    <>
      <SessionList action={action} />
      <ByHook act="revoke" />
    </>,
    { client, confirm },
  );
  await card(device);
  act(() => press());
  change(view);
  await arrive();
  expect(confirm).not.toHaveBeenCalled();
});

it("a press in such a menu says in its row that the code is missing", async () => {
  let press: () => void;
  const action = ({ buttonProps, name }: RowRevoke) => {
    if (name === en.signOutDevice(device)) press = () => buttonProps.onClick({});
    return null;
  };
  await showList({ action });
  act(() => press());
  await fail();
  expect(within(await card(device)).getByText(en.partMissing)).toBeVisible();
});

it("Cancel of a reauthentication waits as well", async () => {
  const client = fixtureClient();
  client.script("revoke", "reauthentication-required");
  const reauthenticate = vi.fn(() => new Promise<boolean>(() => undefined));
  const { user } = renderKit(
    <>
      <SessionList />
      <ByHook act="revoke" />
    </>,
    { client, reauthenticate },
  );
  await card(device);
  await user.click(byHook());
  await user.click(await screen.findByRole("button", { name: en.cancelDevice(device) }));
  await arrive();
  expect(await revokeButton(device)).toBeVisible();
});

it("a form or a link of the host is left alone until its handler runs", async () => {
  const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  const action = ({ buttonProps, label }: RowRevoke) => (
    <form onSubmit={onSubmit}>
      <button
        {...buttonProps}
        type="submit"
        onClick={(event) => {
          buttonProps.onClick(event);
          event.preventDefault();
        }}
      >
        {label}
      </button>
    </form>
  );
  const { user } = await showList({ action });
  await user.click(await revokeButton(device));
  await arrive();
  expect(question()).toBeInTheDocument();
  expect(onSubmit).not.toHaveBeenCalled();
});

it("a control of the host works in a row that the host marks with the status", async () => {
  const rename = vi.fn();
  const renderRow = ({ name, status }: SessionRow) => (
    <div data-status={status}>
      {name} <button onClick={rename}>Rename {name}</button>
    </div>
  );
  const { user } = renderKit(<SessionList renderRow={renderRow} />, { client: fixtureClient() });
  await user.click(await screen.findByRole("button", { name: `Rename ${device}` }));
  expect(rename).toHaveBeenCalledOnce();
});

it("a card whose device needs the parser waits as well", async () => {
  const userAgent = seven.find(({ name }) => name === "Samsung TV")!.userAgent;
  const session = { ...other, userAgent };
  const { user } = renderKit(<SessionCard session={session} />, { client: fixtureClient() });
  const button = await screen.findByRole("button", { name: /^Sign out / });
  await user.click(button);
  expect(button).toHaveAttribute("aria-busy", "true");
  await user.keyboard("{Escape}");
  await arrive();
  expect(screen.queryByRole("group")).toBeNull();
});

it("a card that shows another session of an equal device asks nothing", async () => {
  const client = fixtureClient();
  const tree = (session: Session) => <SessionCard session={session} />;
  const { user, rerender } = renderKit(tree(other), { client });
  await user.click(await screen.findByRole("button", { name: /^Sign out / }));
  rerender(
    <QueryClientProvider client={new QueryClient()}>
      <SessionsProvider client={client} locale="en">
        {tree({ ...other, sessionId: "session-twin" })}
      </SessionsProvider>
    </QueryClientProvider>,
  );
  await arrive();
  expect(screen.queryByRole("group")).toBeNull();
});

describe("a press that waits is dropped", () => {
  it.each([
    ["on Escape", (button: HTMLElement) => fireEvent.keyDown(button, { key: "Escape" })],
    ["when the focus leaves", (button: HTMLElement) => act(() => button.blur())],
  ])("%s", async (_, leave) => {
    const { user } = await showList();
    const button = await revokeButton(device);
    await user.click(button);
    leave(button);
    expect(button).not.toHaveAttribute("aria-busy");
    await arrive();
    expect(question()).toBeNull();
  });

  it("on Escape, which closes nothing around the list", async () => {
    const { user } = await showList();
    const onKeyDown = vi.fn();
    document.addEventListener("keydown", onKeyDown);
    await user.click(await revokeButton(device));
    await user.keyboard("{Escape}");
    expect(onKeyDown).not.toHaveBeenCalled();
    document.removeEventListener("keydown", onKeyDown);
  });

  it("after five seconds", async () => {
    await showList();
    const button = await revokeButton(device);
    vi.useFakeTimers();
    fireEvent.click(button);
    void act(() => vi.advanceTimersByTime(4_900));
    expect(button).toHaveAttribute("aria-busy", "true");
    void act(() => vi.advanceTimersByTime(200));
    expect(button).not.toHaveAttribute("aria-busy");
    vi.useRealTimers();
    await arrive();
    expect(question()).toBeNull();
  });

  it("when the row means another device by then", async () => {
    const { user } = await showList();
    const button = await revokeButton(device);
    await user.click(button);
    button.setAttribute("aria-label", en.signOutDevice("another"));
    await arrive();
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("when its row is gone", async () => {
    const { user, client, queryClient } = await showList();
    await user.click(await revokeButton(device));
    await client.revoke("session-firefox");
    await act(() => queryClient.refetchQueries());
    await waitFor(() => expect(screen.queryByText(device)).toBeNull());
    await arrive();
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("when it would send a request: Try again", async () => {
    const client = fixtureClient({ fail: "forbidden" });
    const revoke = vi.spyOn(client, "revoke");
    const { user } = renderKit(
      <>
        <SessionList />
        <ByHook act="revoke" />
      </>,
      { client },
    );
    await card(device);
    await user.click(byHook());
    const again = await screen.findByText(en.tryAgain);
    await user.click(again);
    expect(again).toHaveAttribute("aria-busy", "true");
    await arrive();
    expect(again).not.toHaveAttribute("aria-busy");
    expect(revoke).toHaveBeenCalledOnce();
    expect(await screen.findByText(en.reasons.forbidden, { exact: false })).toBeInTheDocument();
  });
});

describe("acting code that cannot be loaded", () => {
  it("is said, and loaded on Try again, after which the same button has the focus and works", async () => {
    const { user } = await showList();
    const button = await revokeButton(device);
    await user.click(button);
    await fail();
    const notice = screen.getByText(en.partMissing).parentElement!;
    expect(notice).toHaveAttribute("role", "alert");
    expect(within(notice).getByRole("button", { name: en.reload })).toBeVisible();
    expect(button).not.toHaveAttribute("aria-busy");
    await user.click(within(notice).getByRole("button", { name: en.tryAgain }));
    await arrive();
    expect(screen.queryByText(en.partMissing)).toBeNull();
    expect(button).toHaveFocus();
    expect(question()).toBeNull();
    await user.click(button);
    expect(question()).toBeInTheDocument();
  });

  it("is reported to the host, once for each message, and never after the page is left", async () => {
    const onError = vi.fn();
    const { user, unmount } = await showList({}, { onError });
    await user.click(await revokeButton(device));
    await fail();
    expect(onError).toHaveBeenCalledExactlyOnceWith({ error: new TypeError("Failed to fetch") });
    await user.click(screen.getByRole("button", { name: en.tryAgain }));
    await fail();
    expect(onError).toHaveBeenCalledOnce();
    unmount();
    const later = vi.fn();
    renderKit(<SessionList />, { client: fixtureClient(), onError: later }).unmount();
    await fail();
    expect(later).not.toHaveBeenCalled();
  });

  it("is said again when it fails again", async () => {
    const { user } = await showList();
    await user.click(await revokeButton(device));
    await fail();
    const first = screen.getByText(en.partMissing);
    const again = screen.getByRole("button", { name: en.tryAgain });
    await user.click(again);
    expect(again).toHaveAttribute("aria-busy", "true");
    await fail();
    expect(again).not.toHaveAttribute("aria-busy");
    // A new element in the alert is announced.
    expect(screen.getByText(en.partMissing)).not.toBe(first);
  });

  it("is said also when it fails long after the press", async () => {
    await showList();
    const button = await revokeButton(device);
    vi.useFakeTimers();
    fireEvent.click(button);
    void act(() => vi.advanceTimersByTime(6_000));
    vi.useRealTimers();
    await fail();
    expect(screen.getByText(en.partMissing)).toBeVisible();
  });

  it("is said once, where the last press was", async () => {
    const { user } = await showList();
    await user.click(screen.getByRole("button", { name: "Edge on Windows" }));
    await user.click(screen.getByRole("button", { name: device }));
    await fail();
    expect(screen.getAllByText(en.partMissing)).toHaveLength(1);
    expect(within(await card(device)).getByText(en.partMissing)).toBeVisible();
  });

  it("lets the page be reloaded also beside the button for all others", async () => {
    function Others() {
      const { ask } = useRevokeOtherSessions();
      return <button onClick={() => void ask()}>Ask</button>;
    }
    const { user } = renderKit(
      <>
        <SessionList />
        <Others />
      </>,
      { client: fixtureClient() },
    );
    await card(device);
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await fail();
    const reload = screen.getByRole("button", { name: en.reload });
    await user.click(reload);
    expect(reload).not.toHaveAttribute("aria-busy");
  });

  it.each([
    ["a press scrolls to it", <SessionList key="list" />, 1],
    ["an outlet that nobody pressed does not", <SessionsOutlet key="outlet" />, 0],
  ])("may be out of sight: %s", async (_, ui, count) => {
    const scroll = vi.fn();
    Element.prototype.scrollIntoView = scroll;
    const { user } = renderKit(ui, { client: fixtureClient() });
    if (count > 0) await user.click(await revokeButton(device));
    await waitFor(() => expect(requests.count).toBe(1));
    await fail();
    expect(screen.getByText(en.partMissing)).toBeInTheDocument();
    expect(scroll).toHaveBeenCalledTimes(count);
    Reflect.deleteProperty(Element.prototype, "scrollIntoView");
  });

  it("is not said while nobody needs it", async () => {
    await showList();
    await fail();
    expect(screen.queryByText(en.partMissing)).toBeNull();
  });

  it("is said in the row that the host asks about by a hook", async () => {
    const { user } = renderKit(
      <>
        <SessionList />
        <ByHook act="ask" />
      </>,
      { client: fixtureClient() },
    );
    const row = await card(device);
    await user.click(byHook());
    await fail();
    expect(within(row).getByText(en.partMissing)).toBeVisible();
    await user.click(within(row).getByRole("button", { name: en.tryAgain }));
    await arrive();
    expect(question()).toBeInTheDocument();
  });

  it.each([
    ["on Escape", () => void fireEvent.keyDown(document.body, { key: "Escape" })],
    ["after five seconds", () => void act(() => vi.advanceTimersByTime(5_100))],
  ])("leaves no row behind that waits for an answer: %s", async (_, leave) => {
    renderKit(
      <>
        <SessionList />
        <ByHook act="ask" />
      </>,
      { client: fixtureClient() },
    );
    const button = await revokeButton(device);
    vi.useFakeTimers();
    fireEvent.click(byHook());
    expect(button).toHaveAttribute("aria-disabled", "true");
    leave();
    vi.useRealTimers();
    expect(button).not.toHaveAttribute("aria-disabled");
    await arrive();
    expect(question()).toBeNull();
  });

  it("leaves no row of a table behind either", async () => {
    renderKit(
      <>
        <SessionsOutlet />
        <ByHook act="ask" />
      </>,
      { client: fixtureClient() },
    );
    await waitFor(() => expect(requests.count).toBe(1));
    fireEvent.click(byHook());
    fireEvent.keyDown(document.body, { key: "Escape" });
    await arrive();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is said where the details would be", async () => {
    const { user } = await showList();
    await user.click(screen.getByRole("button", { name: device }));
    await fail();
    const row = await card(device);
    expect(within(row).getByText(en.partMissing)).toBeVisible();
    await user.click(within(row).getByRole("button", { name: en.tryAgain }));
    await arrive();
    expect(within(row).getByText(en.addressLabel)).toBeVisible();
    expect(within(row).queryByText(en.partMissing)).toBeNull();
  });
});

describe("the acting code", () => {
  it("is not needed to show the list, and loads a moment later", async () => {
    let shownAt = 0;
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-sessions="row"]')) shownAt ||= performance.now();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    await showList();
    await waitFor(() => expect(requests.count).toBe(1));
    observer.disconnect();
    expect(shownAt).toBeGreaterThan(0);
    expect(requests.at - shownAt).toBeGreaterThan(150);
  });

  it("loads at once when the pointer comes", async () => {
    await showList();
    fireEvent.pointerOver(await card(device));
    expect(requests.count).toBe(1);
  });

  it("loads at once when the focus comes", async () => {
    await showList();
    act(() => screen.getByRole("button", { name: device }).focus());
    expect(requests.count).toBe(1);
  });

  it("is loaded by a prompt without a list, which says its failure", async () => {
    renderKit(<PasswordChangedPrompt onDone={() => undefined} />, { client: fixtureClient() });
    expect(await screen.findByText(en.othersStillSignedIn(7))).toBeVisible();
    expect(requests.count).toBe(1);
    await fail();
    expect(screen.getByText(en.partMissing, { exact: false })).toBeVisible();
  });

  it("opens the details of a name that was pressed early", async () => {
    const { user } = await showList();
    const name = screen.getByRole("button", { name: device });
    await user.click(name);
    expect(name).toHaveAttribute("aria-expanded", "true");
    await arrive();
    expect(within(await card(device)).getByText(en.addressLabel)).toBeVisible();
  });
});
