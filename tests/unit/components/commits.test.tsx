import { act, fireEvent } from "@testing-library/react";
import { Profiler } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { en, SessionList, useRevokeSession } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { control, pass, pressButton } from "../hand.js";
import { createScene } from "../twice/scene.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const firefox = "Firefox on Linux";
const question = () => document.querySelector('[data-sessions="confirm"]')!;
const confirm = () => fireEvent.click(control(en.signOutDevice(firefox), question())!);

/** Shows the list, and counts its commits and how often the heading of the other devices was rendered. */
async function show() {
  let commits = 0;
  let headings = 0;
  const messages = {
    selectAll(count: number) {
      headings += 1;
      return en.selectAll(count);
    },
  };
  const list = (
    <Profiler id="list" onRender={() => void (commits += 1)}>
      <SessionList />
    </Profiler>
  );
  const scene = await createScene(list, { messages });
  /** Counts what an act renders. */
  const during = async (what: () => unknown) => {
    [commits, headings] = [0, 0];
    await what();
    return { commits, headings };
  };
  return { ...scene, during };
}

it("a question opens with one commit and closes with one", async () => {
  const { during } = await show();
  control(en.signOutDevice(firefox))!.focus();
  await pass(0);
  const ask = () => fireEvent.click(control(en.signOutDevice(firefox))!);
  expect(await during(ask)).toEqual({ commits: 1, headings: 0 });
  expect(question()).not.toBeNull();
  expect(await during(confirm)).toEqual({ commits: 1, headings: 0 });
  expect(question()).toBeNull();
});

it("a fetch that brings nothing new does not render the tools around the rows", async () => {
  const { refetch, during } = await show();
  expect((await during(refetch)).headings).toBe(0);
});

it("a session that ends renders the tools around the rows once, though the list is fetched again", async () => {
  const { during } = await show();
  await pressButton(en.signOutDevice(firefox));
  const end = async () => {
    confirm();
    await pass(1_000);
  };
  expect((await during(end)).headings).toBe(1);
  expect(control(en.signOutDevice(firefox))).toBeUndefined();
});

/** A button of the host, outside of the list. */
function HostButton() {
  const { ask } = useRevokeSession("late");
  return (
    <button className="host" onClick={ask}>
      Sign out the new one
    </button>
  );
}

it("a new session that waits gets its row when it is signed out from elsewhere on the page", async () => {
  const [first] = fixtureSessions.slice(2);
  const late = { ...first!, sessionId: "late", userAgent: "", lastSeen: new Date(0) };
  const page = (
    <>
      <SessionList />
      <HostButton />
    </>
  );
  const { client, refetch } = await createScene(page);
  act(() => control(en.signOutDevice(firefox))!.focus());
  client.setSessions([...fixtureSessions, late]);
  await refetch();
  const rows = () => document.querySelectorAll('[data-sessions="row"]').length;
  expect(rows()).toBe(fixtureSessions.length);
  act(() => document.querySelector<HTMLElement>(".host")!.click());
  await pass(0);
  expect(rows()).toBe(fixtureSessions.length + 1);
});
