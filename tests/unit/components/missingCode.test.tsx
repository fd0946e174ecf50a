import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  PasswordChangedPrompt,
  RevokeAllButton,
  SessionList,
  SessionsOutlet,
  useRevokeSession,
  useSessionRow,
} from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton } from "../../renderKit.js";
import { heldActing } from "../../support/heldActing.js";
import { en } from "../../support/words.js";

const { requests, arrive, fail } = heldActing();
const device = "Firefox on Linux";
const firefox = fixtureSessions.find(({ sessionId }) => sessionId === "session-firefox")!;

const scroll = vi.fn();
beforeEach(() => {
  scroll.mockClear();
  Element.prototype.scrollIntoView = scroll;
});
afterEach(() => void Reflect.deleteProperty(Element.prototype, "scrollIntoView"));

describe("the notice about missing code", () => {
  it("is not shown for a failure that nobody waited for, while the code is loaded again", async () => {
    const { user } = renderKit(<SessionList />, { client: fixtureClient() });
    await card(device);
    await fail();
    await user.click(screen.getByRole("button", { name: device }));
    expect(requests.count).toBeGreaterThan(1);
    expect(screen.queryByText(en.partMissing)).toBeNull();
    await fail();
    expect(screen.getByText(en.partMissing)).toBeInTheDocument();
  });

  it("is not shown when a list comes that was offline", async () => {
    const client = fixtureClient();
    client.script("list", "forbidden");
    const { queryClient } = renderKit(<SessionList />, { client });
    await screen.findByText(/This says nothing about who is signed in/);
    await waitFor(() => expect(requests.count).toBe(1));
    await fail();
    await act(() => queryClient.refetchQueries());
    await card(device);
    expect(screen.queryByText(en.partMissing)).toBeNull();
    expect(scroll).not.toHaveBeenCalled();
  });

  it("is not shown for a list that is cut short, which says so by itself", async () => {
    const list = async () => ({ sessions: [...fixtureSessions], nextCursor: "\u0000" });
    renderKit(<SessionList />, { client: { ...fixtureClient(), list } });
    await screen.findByText(en.restMissing);
    await fail();
    expect(screen.queryByText(en.partMissing)).toBeNull();
    expect(scroll).not.toHaveBeenCalled();
  });

  it("is shown for a result that cannot be said, without moving the page", async () => {
    function ByHook() {
      const { revoke } = useRevokeSession(firefox.sessionId);
      return <button onClick={() => void revoke()}>By hook</button>;
    }
    const ui = (
      <>
        <SessionList />
        <ByHook />
      </>
    );
    const { user } = renderKit(ui, { client: fixtureClient() });
    await card(device);
    await user.click(screen.getByRole("button", { name: "By hook" }));
    await waitFor(() => expect(screen.queryByText(device)).toBeNull());
    await fail();
    expect(screen.getByText(en.partMissing)).toBeInTheDocument();
    expect(scroll).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: en.tryAgain }));
    await arrive();
    expect(await screen.findByText(en.deviceSignedOut(device))).toBeInTheDocument();
  });

  it("comes into view again at the next press in vain", async () => {
    const { user } = renderKit(<SessionList />, { client: fixtureClient() });
    await user.click(await revokeButton(device));
    await fail();
    expect(scroll).toHaveBeenCalled();
    scroll.mockClear();
    await user.click(await revokeButton(device));
    await fail();
    expect(scroll).toHaveBeenCalledOnce();
  });

  it("is where the last press was", async () => {
    const { user } = renderKit(<SessionList />, { client: fixtureClient() });
    const row = await card("Edge on Windows");
    await user.click(await revokeButton(device));
    await fail();
    await user.click(screen.getByRole("button", { name: "Edge on Windows" }));
    await fail();
    expect(within(row).getByText(en.partMissing)).toBeVisible();
    await user.click(await revokeButton(device));
    await fail();
    expect(within(row).queryByText(en.partMissing)).toBeNull();
    expect(screen.getByText(en.partMissing)).toBeVisible();
  });

  it("is announced once for one press", async () => {
    const { user } = renderKit(<SessionList />, { client: fixtureClient() });
    const button = await revokeButton(device);
    // The code is requested once without a press.
    await waitFor(() => expect(requests.count).toBe(1));
    await user.click(button);
    await fail();
    const announced = screen.getByText(en.partMissing);
    const { count } = requests;
    await fail();
    expect(screen.getByText(en.partMissing)).toBe(announced);
    expect(requests.count).toBe(count);
  });

  it("keeps its place and the focus when a press fails that has lapsed", async () => {
    const { user } = renderKit(<SessionList />, { client: fixtureClient() });
    const button = await revokeButton(device);
    await user.click(button);
    await fail();
    const notice = screen.getByText(en.partMissing).parentElement;
    vi.useFakeTimers();
    fireEvent.click(button);
    void act(() => vi.advanceTimersByTime(5_100));
    const again = screen.getByRole("button", { name: en.tryAgain });
    act(() => again.focus());
    fireEvent.click(again);
    await fail();
    expect(again).toHaveFocus();
    expect(screen.getByText(en.partMissing).parentElement).toBe(notice);
  });

  it("is not shown by an outlet that comes back, while the code is loaded again", async () => {
    function Page() {
      const [isShown, setIsShown] = useState(true);
      return (
        <>
          {isShown && <SessionsOutlet />}
          <button onClick={() => setIsShown((is) => !is)}>Toggle</button>
        </>
      );
    }
    renderKit(<Page />, { client: fixtureClient() });
    await waitFor(() => expect(requests.count).toBe(1));
    await fail();
    fireEvent.click(screen.getByRole("button", { name: "Toggle" }));
    fireEvent.click(screen.getByRole("button", { name: "Toggle" }));
    await waitFor(() => expect(requests.count).toBe(2));
    expect(screen.queryByText(en.partMissing)).toBeNull();
  });

  it("leaves the tabindex of the host when it moves the focus to an outlet", async () => {
    const { user } = renderKit(<SessionsOutlet tabIndex={0} data-testid="outlet" />, {
      client: fixtureClient(),
    });
    await waitFor(() => expect(requests.count).toBe(1));
    await fail();
    screen.getByRole("button", { name: en.tryAgain }).focus();
    await user.keyboard("{Enter}");
    await arrive();
    expect(screen.getByTestId("outlet")).toHaveFocus();
    expect(screen.getByTestId("outlet")).toHaveAttribute("tabindex", "0");
  });

  it("is not taken by a prompt that nobody pressed", async () => {
    const ui = (
      <>
        <PasswordChangedPrompt onDone={() => undefined} />
        <SessionList />
      </>
    );
    const { user } = renderKit(ui, { client: fixtureClient() });
    const row = await card(device);
    await user.click(within(row).getByRole("button", { name: device }));
    await fail();
    expect(screen.getAllByText(en.partMissing)).toHaveLength(1);
    expect(within(row).getByText(en.partMissing)).toBeVisible();
  });

  it("is shown once by two outlets", async () => {
    const ui = (
      <>
        <SessionsOutlet />
        <SessionsOutlet />
      </>
    );
    renderKit(ui, { client: fixtureClient() });
    await waitFor(() => expect(requests.count).toBe(1));
    await fail();
    expect(screen.getAllByText(en.partMissing)).toHaveLength(1);
  });

  it("is shown for “Was this not you?”", async () => {
    const { user } = renderKit(<SessionList />, {
      client: fixtureClient(),
      onChangePassword: () => undefined,
    });
    await card(device);
    await user.click(screen.getByRole("button", { name: en.notYouList }));
    await fail();
    expect(screen.getByText(en.partMissing)).toBeVisible();
  });

  it.each([
    ["an outlet", <SessionsOutlet key="one" />, undefined],
    ["a lone button", <RevokeAllButton key="one" />, en.signOutEverywhere],
    ["a list", <SessionList key="one" />, en.signOutDevice(device)],
  ])("leaves the focus in %s after Try again", async (_, ui, name) => {
    const { user } = renderKit(ui, { client: fixtureClient() });
    if (name) fireEvent.click(await screen.findByRole("button", { name }));
    else await waitFor(() => expect(requests.count).toBe(1));
    await fail();
    screen.getByRole("button", { name: en.tryAgain }).focus();
    await user.keyboard("{Enter}");
    await arrive();
    expect(screen.queryByText(en.partMissing)).toBeNull();
    expect(document.body).not.toHaveFocus();
  });
});

describe("a question whose code is missing", () => {
  function OwnRow() {
    const { question, revoke, name } = useSessionRow(firefox, { asksItself: true });
    return (
      <main>
        {name}
        <button {...revoke.buttonProps}>{revoke.label}</button>
        {question && (
          <div role="group" aria-label="Mine">
            {question.content}
            <button onClick={question.cancel}>No</button>
          </div>
        )}
      </main>
    );
  }
  const mine = () => screen.queryByRole("group", { name: "Mine" });
  const ask = async () => {
    const button = await waitFor(() => {
      const found = within(screen.getByRole("main")).getByRole("button");
      expect(found).not.toHaveAttribute("aria-disabled");
      return found;
    });
    vi.useFakeTimers();
    fireEvent.click(button);
    expect(mine()).toBeVisible();
  };

  it.each([
    ["an outlet", <SessionsOutlet key="one" />],
    ["a list", <SessionList key="one" />],
  ])("is left to the row of the host that shows it, beside %s", async (_, beside) => {
    const ui = (
      <>
        {beside}
        <OwnRow />
      </>
    );
    renderKit(ui, { client: fixtureClient() });
    await waitFor(() => expect(requests.count).toBe(1));
    await ask();
    void act(() => vi.advanceTimersByTime(5_100));
    expect(mine()).toBeVisible();
    const onKeyDown = vi.fn();
    mine()!.addEventListener("keydown", onKeyDown);
    fireEvent.keyDown(mine()!, { key: "Escape" });
    expect(onKeyDown).toHaveBeenCalled();
  });

  it("of an outlet is closed after five seconds, each by its own time", async () => {
    function Ask({ id }: { id: string }) {
      const { ask: open, status } = useRevokeSession(id);
      return (
        <button onClick={() => open()} data-testid={id}>
          {status}
        </button>
      );
    }
    const [one, two] = [fixtureSessions[1]!.sessionId, fixtureSessions[2]!.sessionId];
    const ui = (
      <>
        <SessionsOutlet />
        <Ask id={one} />
        <Ask id={two} />
      </>
    );
    renderKit(ui, { client: fixtureClient() });
    await waitFor(() => expect(requests.count).toBe(1));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    vi.useFakeTimers();
    fireEvent.click(screen.getByTestId(one));
    void act(() => vi.advanceTimersByTime(4_000));
    fireEvent.click(screen.getByTestId(two));
    void act(() => vi.advanceTimersByTime(1_500));
    expect(screen.getByTestId(two)).toHaveTextContent("asking");
    void act(() => vi.advanceTimersByTime(3_600));
    expect(screen.getByTestId(two)).toHaveTextContent("idle");
  });
});

it("a first load that fails is announced although the code for results never comes", async () => {
  renderKit(<SessionList />, { client: fixtureClient({ failList: "forbidden" }) });
  await screen.findByRole("heading", { name: en.loadFailed });
  await fail();
  const alert = document.querySelector('[data-sessions="alert"]')!;
  const words = `${en.loadFailed}: ${en.listReasons.forbidden}`;
  await waitFor(() => expect(alert).toHaveTextContent(words));
});
