import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SessionList } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { idsOf } from "../../../src/session/sessionLists.js";
import { fixtureCurrentId, fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";
import { Picked } from "./Picked.js";
import { beginning, en } from "../../support/words.js";

const three = ["session-iphone", "session-firefox", "session-edge"];
const others = idsOf(fixtureSessions).filter((id) => id !== fixtureCurrentId);

const show = (
  ids: readonly string[],
  options: Parameters<typeof fixtureClient>[0] = {},
  handlers: Partial<Parameters<typeof renderKit>[1]> = {},
) => {
  const client = fixtureClient(options);
  const ui = (
    <>
      <SessionList />
      <Picked ids={ids} />
    </>
  );
  const kit = renderKit(ui, { client, ...handlers });
  const press = async (name: string) => kit.user.click(await screen.findByRole("button", { name }));
  return { client, press, ...kit };
};

const callsOf = (client: ReturnType<typeof fixtureClient>) =>
  client.calls.filter(({ method }) => method !== "list");

describe("picked devices", () => {
  it("are named in the question, and nothing happens before a yes", async () => {
    const { client, press } = show(three);
    await card("Edge on Windows");
    await press("Ask for the picked");
    const dialog = screen.getByRole("dialog", { name: en.askSelected(3) });
    expect(dialog).toHaveAccessibleDescription(
      en.askSelectedHint("Safari on iPhone, Firefox on Linux, and Edge on Windows", 3),
    );
    expect(within(dialog).getByRole("button", { name: en.cancel })).toHaveFocus();
    await press(en.cancel);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(callsOf(client)).toEqual([]);
  });

  it("are the first three by name, and the others by number", async () => {
    const { press } = show(others);
    await card("Edge on Windows");
    await press("Ask for the picked");
    expect(screen.getByRole("dialog", { name: en.askSelected(7) })).toHaveAccessibleDescription(
      /^Safari on iPhone, Firefox on Linux, Edge on Windows, and 4 more will/,
    );
  });

  it("end one by one, with one list after them all, and the result in one sentence", async () => {
    const { client, press } = show(three);
    await card("Edge on Windows");
    const lists = client.calls.length;
    await press("Ask for the picked");
    await press(en.signOutCount(3));
    expect(await screen.findByText(en.countSignedOut(3))).toBeVisible();
    expect(callsOf(client).map(({ argument }) => argument)).toEqual(three);
    expect(client.calls.length - lists - 3).toBe(1);
  });

  it("that are exactly all others are ended by the backend's own call for that", async () => {
    const { client, press } = show(others, { hasRevokeOthers: true });
    await card("Edge on Windows");
    await press("End the picked");
    expect(await screen.findByText(beginning(en.countSignedOut(7)))).toBeVisible();
    expect(callsOf(client)).toEqual([{ method: "revokeOthers", argument: undefined }]);
  });

  it("that are not all others are never ended by the call for all others", async () => {
    const { client, press } = show(three, { hasRevokeOthers: true });
    await card("Edge on Windows");
    await press("End the picked");
    await screen.findByText(en.countSignedOut(3));
    expect(callsOf(client).map(({ method }) => method)).toEqual(["revoke", "revoke", "revoke"]);
  });

  it("that seem to be all others on the first page are ended one by one", async () => {
    const { client, press } = show(three, { hasRevokeOthers: true, pageSize: 4 });
    await card("Edge on Windows");
    await press("End the picked");
    await screen.findByText(en.countSignedOut(3));
    expect(client.sessions()).toHaveLength(5);
  });

  it("report one failure with its reason, and keep that row only", async () => {
    const { client, press } = show(three);
    await card("Edge on Windows");
    client.script("revoke", undefined, "forbidden");
    await press("End the picked");
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(
        `${en.partlySignedOut(2, 3)} ${en.stillSignedIn("Firefox on Linux")} ${en.reasons.forbidden}`,
      ),
    );
    expect(await card("Firefox on Linux")).toHaveAttribute("data-status", "failed");
    expect(screen.queryByRole("heading", { name: "Edge on Windows" })).toBeNull();
  });

  it("that fail for the same reason are told of in one sentence", async () => {
    const { press } = show(three, { fail: "forbidden" });
    await card("Edge on Windows");
    await press("End the picked");
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(
        `${en.partlySignedOut(0, 3)} ${en.areStillSignedIn("Safari on iPhone, Firefox on Linux, and Edge on Windows", 3)} ${en.reasons.forbidden}`,
      ),
    );
  });

  it("that are stopped say how many are signed out, and the rest can be used as before", async () => {
    const { client, press } = show(others);
    await card("Edge on Windows");
    const release = client.hold("revoke");
    await press("End the picked");
    await waitFor(() => expect(callsOf(client)).toHaveLength(4));
    await press(en.stop);
    expect(screen.getByText("revoking: 0 of 7")).toBeVisible();
    await act(async () => release());
    expect(await screen.findByText(en.stopped(4, 7))).toBeVisible();
    expect(callsOf(client)).toHaveLength(4);
    expect(screen.getAllByRole("button", { name: /^Sign out / })).toHaveLength(4 + 1);
  });
});

describe("everywhere", () => {
  it("says how many, that this device is one of them, and hands over after a yes", async () => {
    const onSignedOut = vi.fn();
    const { client, press } = show([], { hasRevokeAll: true }, { onSignedOut });
    await card("Edge on Windows");
    await press("Ask for everywhere");
    const name = en.askEverywhere;
    expect(screen.getByRole("dialog", { name })).toHaveAccessibleDescription(
      en.askEverywhereHint(8),
    );
    await press(en.signOutEverywhere);
    await screen.findByRole("heading", { name: en.signedOut });
    expect(callsOf(client)).toEqual([{ method: "revokeAll", argument: undefined }]);
    expect(onSignedOut.mock.calls).toEqual([[{ reason: "here" }]]);
  });

  it("ends all others before this device where the backend has no call for it", async () => {
    const onSignedOut = vi.fn();
    const { client, press } = show([], { pageSize: 3 }, { onSignedOut });
    await card("Safari on iPhone");
    await press("Ask for everywhere");
    await press(en.signOutEverywhere);
    await screen.findByRole("heading", { name: en.signedOut });
    expect(callsOf(client).map(({ method }) => method)).toEqual([
      ...others.map(() => "revoke"),
      "signOut",
    ]);
    expect(client.sessions()).toEqual([]);
    expect(onSignedOut).toHaveBeenCalledOnce();
  });

  it("stays signed in here, and says why, where one of the others is still signed in", async () => {
    const onSignedOut = vi.fn();
    const { client, press } = show([], {}, { onSignedOut });
    await card("Edge on Windows");
    client.script("revoke", new SessionsError("forbidden"));
    await press("Ask for everywhere");
    await press(en.signOutEverywhere);
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(
        `${en.partlySignedOut(6, 8)} ${en.stillSignedIn("Safari on iPhone")} ${en.reasons.forbidden}`,
      ),
    );
    expect(await card("Chrome on macOS")).toHaveAttribute("data-status", "idle");
    expect(onSignedOut).not.toHaveBeenCalled();
  });
});

describe("all others", () => {
  it("are not promised before every page is there, and the question counts them all", async () => {
    const { client, press } = show([], { pageSize: 3 });
    await card("Safari on iPhone");
    await press(en.signOutOthers);
    expect(await screen.findByRole("dialog", { name: en.askOthers(7) })).toBeVisible();
    await press(en.signOutCount(7));
    await waitFor(() => expect(client.sessions()).toHaveLength(1));
  });

  it("wait while others are being ended", async () => {
    const { client, press } = show(three);
    await card("Edge on Windows");
    const release = client.hold("revoke");
    await press("End the picked");
    const button = screen.getByRole("button", { name: en.signOutOthers });
    await waitFor(() => expect(button).toHaveAttribute("aria-disabled", "true"));
    await act(async () => release());
    await waitFor(() => expect(button).not.toHaveAttribute("aria-disabled"));
  });
});
