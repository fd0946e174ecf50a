import { act, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import {
  NameInSentence,
  plural,
  SessionCard,
  SessionList,
  type SessionRow,
  type SessionsSettings,
  useRevokeSession,
  useSessionRow,
  useSessionsSettings,
} from "../../../src/index.js";
import { actChunk } from "../../../src/components/lazy/actChunk.js";
import { fixtureCurrentId, fixtureSessions } from "../../../src/testing/index.js";
import { OwnButton } from "../../../stories/support/own/OwnButton.js";
import { OwnRows } from "../../../stories/support/own/OwnRows.js";
import { RowThatAsks } from "../../../stories/support/own/OwnQuestion.js";
import { OwnTable } from "../../../stories/support/own/OwnTable.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { en, saying } from "../../support/words.js";

const firefox = "Firefox on Linux";
const find = (name: string) => screen.findByRole("button", { name });
const group = () => screen.queryByRole("group");

describe("a button of the host’s own in each row", () => {
  it("asks in the row, says that it is busy, and the row leaves when the backend has answered", async () => {
    const client = fixtureClient();
    const { user } = renderKit(<OwnButton />, { client });
    const button = await find(en.signOutDevice(firefox));
    expect(button).toHaveTextContent(en.signOut);
    expect(button).toHaveAttribute("data-variant", "neutral");
    expect(button).toHaveAccessibleDescription(saying("Hamburg"));
    await user.click(button);
    const release = client.hold("revoke");
    await user.click(within(group()!).getByRole("button", { name: en.signOutDevice(firefox) }));
    await waitFor(() => expect(button).toHaveAttribute("aria-busy", "true"));
    expect(button).toHaveAttribute("aria-disabled", "true");
    release();
    await waitFor(() => expect(button).not.toBeInTheDocument());
  });

  it("tries again after a failure, and is described by it", async () => {
    const client = fixtureClient({ fail: "forbidden" });
    const { user } = renderKit(<OwnButton />, { client });
    await user.click(await find(en.signOutDevice(firefox)));
    await user.click(within(group()!).getByRole("button", { name: en.signOutDevice(firefox) }));
    const again = await find(en.tryAgainDevice(firefox));
    expect(again).toHaveAccessibleDescription(saying(en.stillSignedIn(firefox)));
    await user.click(again);
    expect(client.calls.filter(({ method }) => method === "revoke")).toHaveLength(2);
  });

  it("hides while the user selects rows, and keeps its space", async () => {
    const { user } = renderKit(<OwnButton />, { client: fixtureClient() });
    const button = await find(en.signOutDevice(firefox));
    await user.click(screen.getByRole("button", { name: en.selectDevices }));
    expect(button).not.toBeVisible();
    expect(button).toBeInTheDocument();
  });

  it("is the button of the last render of the host", async () => {
    function Host() {
      const [word, setWord] = useState("Before");
      const action = ({ buttonProps }: SessionRow["revoke"]) => (
        <button {...buttonProps}>{word}</button>
      );
      return (
        <>
          <button onClick={() => setWord("After")}>Change</button>
          <SessionList action={action} />
        </>
      );
    }
    const { user } = renderKit(<Host />, { client: fixtureClient() });
    expect(await find(en.signOutDevice(firefox))).toHaveTextContent("Before");
    await user.click(screen.getByRole("button", { name: "Change" }));
    expect(await find(en.signOutDevice(firefox))).toHaveTextContent("After");
  });

  it("is no button at all with null, and needs a provider", async () => {
    const { unmount } = renderKit(<SessionList action={null} />, { client: fixtureClient() });
    await screen.findByRole("button", { name: firefox });
    expect(screen.queryByRole("button", { name: en.signOutDevice(firefox) })).toBeNull();
    unmount();
  });

  it("takes the event of any design system, or none", async () => {
    let press: ((event?: unknown) => void) | undefined;
    const action = ({ buttonProps }: SessionRow["revoke"]) => {
      press = buttonProps.onClick;
      return <span>Own</span>;
    };
    const ui = <SessionCard session={fixtureSessions[2]!} action={action} />;
    renderKit(ui, { client: fixtureClient() });
    await screen.findByText("Own");
    await act(async () => press!({ defaultPrevented: true }));
    expect(group()).toBeNull();
    await act(async () => press!());
    await waitFor(() => expect(group()).not.toBeNull());
  });
});

describe("rows of the host’s own in the list of the kit", () => {
  it("ask, and take the focus when the row before goes", async () => {
    const { user } = renderKit(<OwnRows />, { client: fixtureClient() });
    await user.click(await find(en.signOutDevice(firefox)));
    const row = group()!.closest("li")!;
    const next = row.nextElementSibling!.querySelector("[data-session-name]");
    await user.click(within(row).getByRole("button", { name: en.cancel }));
    expect(await find(en.signOutDevice(firefox))).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.click(
      within(row)
        .getAllByRole("button", { name: en.signOutDevice(firefox) })
        .at(-1)!,
    );
    await waitFor(() => expect(next).toHaveFocus());
    expect(row).not.toBeInTheDocument();
  });

  it("show and hide an address, where the host hides addresses", async () => {
    const { user } = renderKit(<OwnRows />, { client: fixtureClient(), hideAddresses: true });
    const button = (await screen.findAllByRole("button", { name: "Show address" }))[0]!;
    const row = button.closest("li")!;
    expect(row).not.toHaveTextContent(fixtureSessions[0]!.ip);
    await user.click(button);
    expect(row).toHaveTextContent(fixtureSessions[0]!.ip);
    await user.click(within(row).getByRole("button", { name: "Hide address" }));
    expect(row).not.toHaveTextContent(fixtureSessions[0]!.ip);
  });

  it("offer to show an address only where there is one", async () => {
    const sessions = fixtureSessions.map((session, index) =>
      index === 2 ? { ...session, ip: "" } : session,
    );
    renderKit(<OwnRows />, { client: fixtureClient({ sessions }), hideAddresses: true });
    await find(en.signOutDevice(firefox));
    const name = /^(?:Show|Hide) address$/;
    const buttons = screen.getAllByRole("button", { name });
    expect(buttons).toHaveLength(sessions.filter(({ ip }) => ip).length);
    const row = screen.getByRole("heading", { name: firefox }).closest("li")!;
    expect(within(row).queryByRole("button", { name })).toBeNull();
  });

  it("have the checkbox of the kit while the user selects rows", async () => {
    const { user } = renderKit(<OwnRows />, { client: fixtureClient() });
    await user.click(await find(en.selectDevices));
    const box = screen.getByRole("checkbox", { name: firefox });
    await user.click(box);
    expect(box).toBeChecked();
    expect(box.closest("li")).toHaveTextContent("Hamburg");
  });

  it("can take the focus themselves when nothing in them can", async () => {
    const { user } = renderKit(
      <SessionList
        renderRow={({ name, revoke }) => (
          <>
            {name} <button {...revoke.buttonProps}>{revoke.label}</button>
          </>
        )}
      />,
      { client: fixtureClient() },
    );
    await user.click(await find(en.signOutDevice(firefox)));
    const next = group()!.closest("li")!.nextElementSibling;
    await user.click(within(group()!).getByRole("button", { name: en.signOutDevice(firefox) }));
    await waitFor(() => expect(next).toHaveFocus());
  });
});

describe("a table of the host’s own with an outlet", () => {
  it("says what the rows of the kit say, and names equal devices apart", async () => {
    const twin = { ...fixtureSessions[2]!, sessionId: "twin", location: { city: "Bonn" } };
    const client = fixtureClient({ sessions: [...fixtureSessions, twin] });
    renderKit(<OwnTable />, { client });
    await find(en.signOutDevice(`${firefox}, Bonn`));
    await find(en.signOutDevice(`${firefox}, Hamburg, Germany`));
    const row = screen.getByRole("checkbox", { name: `${firefox}, Bonn` }).closest("tr")!;
    expect(within(row).getByRole("rowheader")).toHaveTextContent(new RegExp(`^${firefox}$`));
  });

  it("asks about one device in a dialog, ends it, and announces that", async () => {
    const client = fixtureClient();
    const { user } = renderKit(<OwnTable />, { client });
    await user.click(await find(en.signOutDevice(firefox)));
    const dialog = await screen.findByRole("dialog", { name: en.askDevice(firefox) });
    await user.click(within(dialog).getByRole("button", { name: en.signOutDevice(firefox) }));
    await screen.findByText(saying(en.deviceSignedOut(firefox)));
    expect(screen.getAllByRole("status")[0]).toHaveTextContent(en.deviceSignedOut(firefox));
    expect(client.sessions()).toHaveLength(fixtureSessions.length - 1);
  });

  it("asks about this device, and about the selected devices", async () => {
    const client = fixtureClient();
    const { user } = renderKit(<OwnTable />, { client });
    await user.click(await find(en.signOutDevice("Chrome on macOS")));
    await user.click(
      within(await screen.findByRole("dialog", { name: en.askThisDevice })).getByRole("button", {
        name: en.cancel,
      }),
    );
    await user.click(screen.getByRole("checkbox", { name: firefox }));
    await user.click(screen.getByRole("checkbox", { name: "Edge on Windows" }));
    await user.click(await find(en.signOutCount(2)));
    const dialog = await screen.findByRole("dialog", { name: en.askSelected(2) });
    await user.click(within(dialog).getByRole("button", { name: en.signOutCount(2) }));
    await waitFor(() => expect(client.sessions()).toHaveLength(fixtureSessions.length - 2));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("says that the list failed, and loads it again", async () => {
    const { user } = renderKit(<OwnTable />, { client: fixtureClient({ failList: "forbidden" }) });
    await screen.findByRole("heading", { name: en.loadFailed });
    expect(screen.queryByRole("table")).toBeNull();
    await user.click(screen.getByRole("button", { name: en.tryAgain }));
  });

  it("leaves a question to the row of the kit that shows it", async () => {
    const ui = (
      <>
        <OwnTable />
        <SessionList />
      </>
    );
    const { user } = renderKit(ui, { client: fixtureClient() });
    const buttons = await screen.findAllByRole("button", { name: en.signOutDevice(firefox) });
    await waitFor(() =>
      expect(screen.getAllByRole("button", { name: en.signOutDevice(firefox) })).toHaveLength(2),
    );
    expect(buttons.length).toBeGreaterThan(0);
    await user.click(
      screen
        .getAllByRole("button", { name: en.signOutDevice(firefox) })
        .find((each) => each.closest("li"))!,
    );
    expect(await screen.findByRole("group")).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("leaves a question to the row of the kit also when something else asked it", async () => {
    function Elsewhere() {
      const { ask } = useRevokeSession(fixtureSessions[2]!.sessionId);
      return <button onClick={ask}>Elsewhere</button>;
    }
    const ui = (
      <>
        <OwnTable />
        <SessionList />
        <Elsewhere />
      </>
    );
    // An outlet whose code is not loaded asks nothing, and then the test would show nothing.
    await actChunk.load();
    const { user } = renderKit(ui, { client: fixtureClient() });
    await waitFor(() =>
      expect(screen.getAllByRole("button", { name: en.signOutDevice(firefox) })).toHaveLength(2),
    );
    await user.click(screen.getByRole("button", { name: "Elsewhere" }));
    expect(await screen.findByRole("group", { name: en.askDevice(firefox) })).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("leaves a question to a row of the host’s that asks itself, and gives the focus back", async () => {
    function Rows() {
      return (
        <ul>
          <RowThatAsks session={fixtureSessions[2]!} />
        </ul>
      );
    }
    const ui = (
      <>
        <OwnTable />
        <Rows />
      </>
    );
    const client = fixtureClient();
    const { user } = renderKit(ui, { client });
    const button = () =>
      screen
        .getAllByRole("button", { name: en.signOutDevice(firefox) })
        .find((each) => each.closest("li"))!;
    await waitFor(() => expect(button()).not.toHaveAttribute("aria-disabled"));
    await screen.findByRole("table");
    await user.click(button());
    expect(await screen.findByRole("group", { name: en.askDevice(firefox) })).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("button", { name: en.cancel })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(group()).toBeNull();
    expect(button()).toHaveFocus();
    await user.click(button());
    await user.click(screen.getByRole("button", { name: new RegExp(`^${en.signOut}$`) }));
    await waitFor(() => expect(client.sessions()).toHaveLength(fixtureSessions.length - 1));
  });
});

it("useSessionRow names its session by the device alone where no list is mounted", async () => {
  const seen: SessionRow[] = [];
  function Row() {
    seen.push(useSessionRow(fixtureSessions[0]!, { isCurrent: true }));
    return null;
  }
  renderKit(<Row />, { client: fixtureClient(), showFlags: true });
  await waitFor(() => expect(seen.at(-1)!.name).toBe("Chrome on macOS"));
  const row = seen.at(-1)!;
  expect(row.session.sessionId).toBe(fixtureCurrentId);
  expect(row.distinctName).toBe(row.name);
  expect(row.lastActive).toMatchObject({ text: en.activeNow, isNow: true });
  expect(row.lastActive.exact).toContain("2026");
  expect(row.signedIn.text).toBe(en.signedIn(row.signedIn.date));
  expect(row).toMatchObject({ status: "idle", message: undefined, question: undefined });
});

it("useSessionsSettings returns how the provider shows things", () => {
  const seen: SessionsSettings[] = [];
  function Settings() {
    seen.push(useSessionsSettings());
    return null;
  }
  renderKit(<Settings />, { client: fixtureClient(), hideAddresses: true, propagationDelay: 500 });
  expect(seen.at(-1)).toEqual({
    locale: "en",
    timeZone: "UTC",
    hideAddresses: true,
    showFlags: false,
    propagationDelay: 500,
  });
});

it("a name in a sentence is isolated", () => {
  renderKit(<NameInSentence sentence={en.askDevice} name={firefox} />, { client: fixtureClient() });
  expect(screen.getByText(firefox).tagName).toBe("BDI");
  expect(plural("pl", 3, { few: "few", other: "other" })).toBe("few");
});
