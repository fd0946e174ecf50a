import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SessionList } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, signOut } from "../../renderKit.js";
import { en } from "../../support/words.js";

const goOnline = (isOnline: boolean) =>
  act(async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(isOnline);
    dispatchEvent(new Event(isOnline ? "online" : "offline"));
  });

afterEach(() => {
  vi.restoreAllMocks();
});

it("a row whose answer was lost says what was, beside the list that came over the same connection", async () => {
  const client = fixtureClient({ fail: "network" });
  const { user } = renderKit(<SessionList />, { client });
  await signOut(user, "Firefox on Linux");
  const row = await card("Firefox on Linux");
  const words = `${en.stillSignedIn("Firefox on Linux")} ${en.connectionLost}`;
  await waitFor(() => expect(row).toHaveTextContent(words));
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(words));
  expect(document.body).not.toHaveTextContent(en.reasons.network);
});

it("nobody is said to be offline who is online again", async () => {
  const client = fixtureClient();
  const { user } = renderKit(<SessionList />, { client });
  await card("Firefox on Linux");
  await goOnline(false);
  await signOut(user, "Firefox on Linux");
  const row = await card("Firefox on Linux");
  expect(row).toHaveTextContent(en.nothingSent);
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent(en.offline));
  await goOnline(true);
  await waitFor(() => expect(row).toHaveTextContent(en.nothingWasSent));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(en.nothingWasSent));
  expect(document.body).not.toHaveTextContent(en.offline);
});

describe("a result stands until something else happens", () => {
  const ended = async () => {
    const client = fixtureClient({ hasSubscribe: true });
    const kit = renderKit(<SessionList />, { client });
    await signOut(kit.user, "Firefox on Linux");
    const line = await screen.findByText(en.deviceSignedOut("Firefox on Linux"));
    return { client, line, ...kit };
  };

  it.each([
    ["another device's details are opened", "Edge on Windows"],
    ["devices are being selected", en.selectDevices],
    ["the next sign-out is asked about", en.signOutDevice("Edge on Windows")],
  ])("it goes when %s", async (_, name) => {
    const { line, user } = await ended();
    await user.click(screen.getByRole("button", { name }));
    await waitFor(() => expect(line).not.toBeInTheDocument());
  });

  it("it goes when another device comes, which it says nothing of", async () => {
    const { client, line } = await ended();
    const newcomer = { ...fixtureSessions[2]!, sessionId: "session-new" };
    await act(async () => client.setSessions([...client.sessions(), newcomer]));
    await waitFor(() => expect(line).not.toBeInTheDocument(), { timeout: 3_000 });
  });

  it("it stays while it is read: over time, over a list that says the same, and over a click on it", async () => {
    const { line, user, queryClient } = await ended();
    await act(() => queryClient.refetchQueries());
    await user.click(line);
    await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(line).toBeVisible();
  });

  it("and the same words come again for the next of the same name", async () => {
    const { user } = await ended();
    await user.click(screen.getByRole("button", { name: "Edge on Windows" }));
    await signOut(user, "Edge on Windows");
    expect(await screen.findByText(en.deviceSignedOut("Edge on Windows"))).toBeVisible();
  });
});
