import { useEffect, useState } from "react";
import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { useHoverOrFocusWithin } from "../../src/hooks/focus/useHoverOrFocusWithin.js";
import { fixtureSessions } from "../../src/testing/index.js";
import { fixtureClient } from "../renderKit.js";
import { button, mount, row } from "./mount.js";
import { boxOf, movePointerAway } from "./page.js";
import { en } from "../support/words.js";

const names = () =>
  [...document.querySelectorAll('[data-sessions="row-name"] bdi')].map(
    ({ textContent }) => textContent,
  );

/** The list after a change elsewhere: Edge was just used, so it would come first, and a new device signed in. */
const shuffled = () => {
  const lastSeen = new Date("2026-11-23T21:13:30Z");
  const newcomer = {
    ...fixtureSessions[2]!,
    sessionId: "session-new",
    createdAt: new Date("2026-11-23T21:14:30Z"),
    userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:155.0) Gecko/20100101 Firefox/155.0",
    lastSeen,
  };
  const moved = fixtureSessions.map((session) =>
    session.sessionId === "session-edge" ? { ...session, lastSeen } : session,
  );
  return [...moved, newcomer];
};

const start = async () => {
  const client = fixtureClient();
  const { queryClient } = mount({ client });
  await row("Firefox on Linux");
  const before = names();
  const refetch = async () => {
    client.setSessions(shuffled());
    await queryClient.invalidateQueries();
  };
  return { client, before, refetch };
};

it("a refetch moves no row under the pointer, and a newcomer waits to be asked for", async () => {
  const { client, before, refetch } = await start();
  const target = button(en.signOutDevice("Firefox on Linux"));
  await target.hover();
  const { x, y } = boxOf(target.element());
  await refetch();
  await expect.element(button(en.showNew(1))).toBeVisible();
  expect(names()).toEqual(before);
  const hit = document.elementFromPoint(x + 5, y + 5);
  expect(hit?.closest("li")).toBe(await row("Firefox on Linux"));
  await button(en.showNew(1)).click();
  await expect.element(button("Firefox on Windows")).toBeVisible();
  expect(client.calls.filter(({ method }) => method !== "list")).toEqual([]);
});

it("a refetch moves no row while the focus is among them", async () => {
  const { before, refetch } = await start();
  document.querySelector<HTMLElement>('[data-sessions="title"]')!.focus();
  await userEvent.tab();
  await refetch();
  await expect.element(button(en.showNew(1))).toBeVisible();
  expect(names()).toEqual(before);
});

it("a refetch moves no row while a question is open", async () => {
  const { before, refetch } = await start();
  await button(en.signOutDevice("Firefox on Linux")).click();
  await expect.element(page.getByRole("group")).toBeVisible();
  // Remove the pointer and the focus, so that only the open question holds the order.
  await movePointerAway();
  (document.activeElement as HTMLElement).blur();
  await refetch();
  await expect.element(button(en.showNew(1))).toBeVisible();
  expect(names()).toEqual(before);
});

it("rows take their new places when nobody looks", async () => {
  const { refetch } = await start();
  await refetch();
  await expect
    .poll(() => names().slice(1, 3).toSorted())
    .toEqual(["Edge on Windows", "Firefox on Windows"]);
});

it("rows that go from under the pointer leave nobody looking", async () => {
  const client = fixtureClient({ sessions: fixtureSessions.slice(0, 4) });
  const { queryClient } = mount({ client });
  const last = (await row("Firefox on Linux")).parentElement!.lastElementChild!;
  await page.elementLocator(last).hover({ position: { x: 5, y: 40 } });
  client.setSessions(fixtureSessions.slice(0, 3));
  await queryClient.invalidateQueries();
  await expect.poll(() => last.isConnected).toBe(false);
  expect(document.querySelector('[data-sessions="panels"]:hover')).toBeNull();
  client.setSessions(shuffled());
  await queryClient.invalidateQueries();
  await expect.element(button("Firefox on Windows")).toBeVisible();
});

it("what goes with the focus in it leaves nobody looking", async () => {
  function Looked() {
    const { isLookedAt, bind } = useHoverOrFocusWithin();
    const [isThere, setIsThere] = useState(true);
    useEffect(() => {
      const end = () => setIsThere(false);
      addEventListener("end", end);
      return () => removeEventListener("end", end);
    }, []);
    return (
      <div {...bind} data-looked-at={isLookedAt}>
        {isThere && <button type="button">Mine</button>}
      </div>
    );
  }
  const { container } = mount({ client: fixtureClient(), ui: <Looked /> });
  await button("Mine").click();
  await movePointerAway();
  expect(container.querySelector("[data-looked-at=true]")).not.toBeNull();
  dispatchEvent(new Event("end"));
  await expect.poll(() => container.querySelector("[data-looked-at=false]")).not.toBeNull();
});
