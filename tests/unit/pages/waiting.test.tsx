import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SessionList } from "../../../src/index.js";
import {
  fixtureNow,
  fixtureSessions,
  type MemoryClientOptions,
} from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, signOut } from "../../renderKit.js";
import { en } from "../../support/words.js";

const later = new Date(fixtureNow.getTime() + 30_000);
const without = (id: string) => fixtureSessions.filter(({ sessionId }) => sessionId !== id);
const signedIn = (id: string, createdAt: Date) => ({
  ...fixtureSessions[2]!,
  sessionId: id,
  createdAt,
});
const show = (name: string) => screen.findByRole("button", { name });
const newsOfSignIns = () => screen.queryByRole("button", { name: /new sign-in/ });

/** Renders the list and focuses a row, so that the kit holds back new rows. */
async function lookedAt(options: MemoryClientOptions, initialCount?: number) {
  const client = fixtureClient(options);
  const { user, queryClient } = renderKit(<SessionList initialCount={initialCount} />, { client });
  const row = await card("Safari on iPhone");
  act(() => within(row).getByRole("button", { name: "Safari on iPhone" }).focus());
  const list = async (sessions: typeof fixtureSessions) => {
    client.setSessions(sessions);
    await act(() => queryClient.refetchQueries());
  };
  return { client, user, list };
}

describe("an old device that comes to the list is no new sign-in", () => {
  it("when I end a device, and the page that follows holds the next one", async () => {
    const { user } = await lookedAt({ pageSize: 4 });
    await signOut(user, "Firefox on Linux");
    expect(await show(en.showWaiting(1))).toBeVisible();
    expect(newsOfSignIns()).toBeNull();
    expect(screen.getByRole("heading", { name: "Other devices at least 3" })).toBeVisible();
  });

  it("when I ask for all others, and their pages are loaded behind the question", async () => {
    const { user } = await lookedAt({ pageSize: 4 });
    await user.click(await show(en.signOutOthers));
    const dialog = await screen.findByRole("dialog", { name: en.askOthers(7) });
    await user.click(within(dialog).getByRole("button", { name: en.cancel }));
    expect(await show(en.showWaiting(4))).toBeVisible();
    expect(newsOfSignIns()).toBeNull();
    expect(screen.getByRole("heading", { name: "Other devices 7" })).toBeVisible();
    await user.click(await show(en.showWaiting(4)));
    expect(screen.getAllByRole("listitem")).toHaveLength(8);
    expect(screen.queryByRole("button", { name: /\. Show$/ })).toBeNull();
  });

  it("when one list leaves it out, and the next one holds it again", async () => {
    const { list } = await lookedAt({});
    await list(without("session-firefox"));
    await list(fixtureSessions);
    expect(await show(en.showWaiting(1))).toBeVisible();
    expect(newsOfSignIns()).toBeNull();
  });

  it("when nobody knows when it signed in", async () => {
    const { list } = await lookedAt({});
    await list([...fixtureSessions, signedIn("unknown", new Date(Number.NaN))]);
    expect(await show(en.showWaiting(1))).toBeVisible();
    expect(newsOfSignIns()).toBeNull();
  });

  it("when this device's clock is an hour behind the server's", async () => {
    const ahead = new Date(Date.now() + 3_600_000);
    const { list } = await lookedAt({ serverTime: () => ahead });
    await list([...fixtureSessions, signedIn("old", new Date(ahead.getTime() - 60_000))]);
    expect(await show(en.showWaiting(1))).toBeVisible();
    expect(newsOfSignIns()).toBeNull();
  });
});

it("a new sign-in is told beside old devices, and one press shows them all", async () => {
  const { user, list } = await lookedAt({});
  await list(without("session-firefox"));
  await list([...fixtureSessions, signedIn("new", later)]);
  expect(await show(en.showWaiting(1))).toBeVisible();
  expect(screen.getByRole("heading", { name: "Other devices 8" })).toBeVisible();
  await user.click(await show(en.showNew(1)));
  expect(screen.getAllByRole("listitem")).toHaveLength(9);
  expect(screen.queryByRole("button", { name: /\. Show$/ })).toBeNull();
});

it("“Show all” shows as many as it says, those that wait as well", async () => {
  const { user, list } = await lookedAt({}, 2);
  await list([...fixtureSessions, signedIn("new", later)]);
  await user.click(await show(en.showAll(8)));
  expect(screen.getAllByRole("listitem")).toHaveLength(9);
});
