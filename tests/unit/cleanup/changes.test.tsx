import { afterEach, describe, expect, it } from "vitest";
import {
  PasswordChangedPrompt,
  RevokeAllButton,
  SessionList,
  type SessionsProviderProps,
} from "../../../src/index.js";
import { fixtureClient } from "../../renderKit.js";
import { pass } from "../hand.js";
import { createPage } from "./visit.js";

let page: Awaited<ReturnType<typeof createPage>>;
afterEach(() => page.end());

/** A backend that pushes and counts its listeners. */
function listenedTo(scope = "memory") {
  const client = fixtureClient({ scope });
  let count = 0;
  const subscribe = () => {
    count += 1;
    return () => void (count -= 1);
  };
  return { client: { ...client, subscribe }, listeners: () => count };
}

const changes: [string, Partial<SessionsProviderProps>, Partial<SessionsProviderProps>][] = [
  ["the account", { account: "ada" }, { account: "eve" }],
  ["the language", { locale: "en" }, { locale: "de" }],
  ["the time zone", { timeZone: "UTC" }, { timeZone: "Asia/Tokyo" }],
  ["the words", {}, { messages: { title: "Your devices" } }],
  ["hidden addresses", {}, { hideAddresses: true }],
  ["the host's question", {}, { confirm: async () => true }],
  ["the host's steps", {}, { onChangePassword: () => undefined }],
];

const ui = (
  <>
    <SessionList />
    <RevokeAllButton />
    <PasswordChangedPrompt onDone={() => undefined} />
  </>
);
/** Leaves out the callbacks that an account keeps for good. `parts.test.tsx` counts them. */
const left = () =>
  page
    .extra()
    .filter((name) => name !== "callback in a store")
    // Leave out a timer's duration, because it depends on when the timer started. The number of timers must
    // be equal.
    .map((name) => name.replace(/ of \d+ ms/, ""));

describe.each([
  ["", false],
  [", in strict mode", true],
])("a screen is as one that was never otherwise%s, after a change of", (_, isStrict) => {
  it.each(changes)("%s", async (__, before, after) => {
    page = await createPage({ isStrict });
    const { client, listeners } = listenedTo();
    const fresh = page.open(ui, { client, ...after });
    await pass(2_000);
    const expected = left();
    fresh.close();
    await pass(0);
    const { change, close } = page.open(ui, { client, ...before });
    await pass(2_000);
    for (const props of [after, before, after]) {
      change(ui, { client, ...props });
      await pass(2_000);
    }
    expect(left().join("\n")).toBe(expected.join("\n"));
    expect(listeners()).toBe(1);
    close();
    await pass(0);
    expect(left().join("\n")).toBe("");
    expect(listeners()).toBe(0);
  });

  it.each([
    ["the backend", "another"],
    ["the client, at the same backend", "memory"],
  ])("%s", async (__, scope) => {
    page = await createPage({ isStrict });
    const [one, two] = [listenedTo(), listenedTo(scope)];
    const { change, close } = page.open(ui, { client: one.client });
    await pass(2_000);
    const before = left().join("\n");
    change(ui, { client: two.client });
    await pass(2_000);
    expect(left().join("\n")).toBe(before);
    expect([one.listeners(), two.listeners()]).toEqual([0, 1]);
    close();
    await pass(0);
    expect(left().join("\n")).toBe("");
    expect([one.listeners(), two.listeners()]).toEqual([0, 0]);
  });
});

it("a list that nobody waits for any more is broken off", async () => {
  page = await createPage();
  const client = fixtureClient();
  const signals: (AbortSignal | undefined)[] = [];
  const list: typeof client.list = (request) => {
    signals.push(request.signal);
    return client.list(request);
  };
  const release = client.hold("list");
  const { close } = page.open(<SessionList />, { client: { ...client, list } });
  await pass(100);
  close();
  await pass(0);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  release();
});
