import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Acting, actChunk } from "../../../src/components/lazy/actChunk.js";
import { createLazy, type LazyState } from "../../../src/lib/async/createLazy.js";
import {
  PasswordChangedPrompt,
  RevokeAllButton,
  RevokeOthersButton,
  SessionCard,
  SessionList,
  type RowRevoke,
  useRevokeSession,
  type Session,
} from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton } from "../../renderKit.js";
import { en } from "../../support/words.js";

const loaded = { ...actChunk };
const other: Session = fixtureSessions[1]!;

let arrive: () => Promise<void>;
let fail: () => Promise<void>;
let loads: number;

// The chunk is on its way until the test says otherwise. After a failure, each further request waits anew.
beforeEach(() => {
  loads = 0;
  let settle: { resolve(value: Acting): void; reject(why: unknown): void };
  const { value } = loaded.get() as Extract<LazyState<Acting>, { status: "ready" }>;
  Object.assign(
    actChunk,
    createLazy<Acting>(() => {
      loads += 1;
      return new Promise((resolve, reject) => void (settle = { resolve, reject }));
    }),
  );
  const settled = (how: () => void) =>
    act(async () => {
      if (loads === 0) void actChunk.load();
      how();
      await Promise.resolve();
    });
  arrive = () => settled(() => settle.resolve(value));
  fail = () => settled(() => settle.reject(new TypeError("Failed to fetch")));
});

afterEach(() => {
  vi.useRealTimers();
  Object.assign(actChunk, loaded);
});

/** The name of a device that is no twin of another. */
const device = "Firefox on Linux";

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
      expect(screen.getByText(en.reasons.network)).toBeVisible();
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
  function Host() {
    const { revoke } = useRevokeSession("session-firefox");
    return <button onClick={() => void revoke()}>End</button>;
  }
  const client = fixtureClient({ fail: "forbidden" });
  const revoke = vi.spyOn(client, "revoke");
  const { user } = renderKit(
    <>
      <SessionList action={action} />
      <Host />
    </>,
    { client },
  );
  await card(device);
  await user.click(screen.getByRole("button", { name: "End" }));
  await waitFor(() => expect(press).toBeDefined());
  act(() => press!());
  await arrive();
  expect(revoke).toHaveBeenCalledOnce();
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
    function Host() {
      const { revoke } = useRevokeSession(other.sessionId);
      return <button onClick={() => void revoke()}>End</button>;
    }
    const client = fixtureClient({ fail: "forbidden" });
    const revoke = vi.spyOn(client, "revoke");
    const { user } = renderKit(
      <>
        <SessionList />
        <Host />
      </>,
      { client },
    );
    await card(device);
    await user.click(screen.getByRole("button", { name: "End" }));
    const again = await screen.findByText(en.tryAgain);
    await user.click(again);
    expect(again).not.toHaveAttribute("aria-busy");
    await arrive();
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
    const notice = screen.getByText(en.reasons.network).parentElement!;
    expect(notice).toHaveAttribute("role", "alert");
    expect(within(notice).getByRole("button", { name: en.reload })).toBeVisible();
    expect(button).not.toHaveAttribute("aria-busy");
    await user.click(within(notice).getByRole("button", { name: en.tryAgain }));
    await arrive();
    expect(screen.queryByText(en.reasons.network)).toBeNull();
    expect(button).toHaveFocus();
    expect(question()).toBeNull();
    await user.click(button);
    expect(question()).toBeInTheDocument();
  });

  it("is said again when it fails again", async () => {
    const { user } = await showList();
    await user.click(await revokeButton(device));
    await fail();
    await user.click(await revokeButton(device));
    await fail();
    expect(screen.getAllByText(en.reasons.network)).toHaveLength(1);
  });

  it("is not said while nobody needs it", async () => {
    await showList();
    await fail();
    expect(screen.queryByText(en.reasons.network)).toBeNull();
  });

  it("is said in the row that the host asks about by a hook", async () => {
    function Host() {
      const { ask } = useRevokeSession("session-firefox");
      return <button onClick={ask}>Ask</button>;
    }
    const { user } = renderKit(
      <>
        <SessionList />
        <Host />
      </>,
      { client: fixtureClient() },
    );
    const row = await card(device);
    await user.click(screen.getByRole("button", { name: "Ask" }));
    await fail();
    expect(within(row).getByText(en.reasons.network)).toBeVisible();
    await user.click(within(row).getByRole("button", { name: en.tryAgain }));
    await arrive();
    expect(question()).toBeInTheDocument();
  });

  it("is said where the details would be", async () => {
    const { user } = await showList();
    await user.click(screen.getByRole("button", { name: device }));
    await fail();
    const row = await card(device);
    expect(within(row).getByText(en.reasons.network)).toBeVisible();
    await user.click(within(row).getByRole("button", { name: en.tryAgain }));
    await arrive();
    expect(within(row).getByText(en.addressLabel)).toBeVisible();
    expect(within(row).queryByText(en.reasons.network)).toBeNull();
  });
});

describe("the acting code", () => {
  it("is not needed to show the list, and loads when the page is idle", async () => {
    await showList();
    expect(loads).toBe(0);
    await waitFor(() => expect(loads).toBe(1));
  });

  it("loads when the pointer comes, before the page is idle", async () => {
    await showList();
    fireEvent.pointerOver(await card(device));
    expect(loads).toBe(1);
  });

  it("loads when the focus comes, before the page is idle", async () => {
    await showList();
    act(() => screen.getByRole("button", { name: device }).focus());
    expect(loads).toBe(1);
  });

  it("is loaded by a prompt without a list, which says its failure", async () => {
    renderKit(<PasswordChangedPrompt onDone={() => undefined} />, { client: fixtureClient() });
    expect(await screen.findByText(en.othersStillSignedIn(7))).toBeVisible();
    expect(loads).toBe(1);
    await fail();
    expect(screen.getByText(en.reasons.network, { exact: false })).toBeVisible();
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
