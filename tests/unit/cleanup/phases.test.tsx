import { act } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { en, RevokeAllButton, SessionList } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import type { MemoryClient } from "../../../src/testing/index.js";
import { fixtureClient, sessionIsOver } from "../../renderKit.js";
import { pass, pressButton, sayYes, scopes, targets } from "../hand.js";
import { createPage } from "./visit.js";

let page: Awaited<ReturnType<typeof createPage>>;
afterEach(() => page.end());

interface Scene {
  client: MemoryClient;
  refetch(): Promise<unknown>;
  /** Functions that answer the open requests. The test calls them after the screen has unmounted. */
  later: (() => void)[];
}

const ways = ["revoke", "revokeOthers", "revokeAll", "signOut"] as const;
const show = async () => pass(300);
const script = ({ client }: Scene, failure: SessionsError | "lost" | "forbidden") =>
  ways.forEach((way) => client.script(way, failure));
const hold = ({ client, later }: Scene) => later.push(...ways.map((way) => client.hold(way)));
const order = async (scope: (typeof scopes)[number]) => {
  await show();
  await targets[scope].open();
  await sayYes();
};

const phases: [string, (scene: Scene) => Promise<unknown>][] = [
  ["it loads", async ({ client, later }) => void later.push(client.hold("list"))],
  ["it is read", show],
  [
    "it asks anew, and takes its time",
    async ({ client, later, refetch }) => {
      await show();
      later.push(client.hold("list"));
      void refetch();
      await pass(2_000);
    },
  ],
  [
    "the last refresh failed",
    async ({ client, refetch }) => {
      await show();
      client.script("list", "forbidden");
      void refetch();
      await pass(300);
    },
  ],
  ["the first load failed", async ({ client }) => client.script("list", "forbidden")],
  ["a lost first load is tried again", async ({ client }) => client.script("list", "timeout")],
  [
    "it wants to know who asks",
    async ({ client }) => client.script("list", "reauthentication-required"),
  ],
  ["the session is over", async ({ client }) => client.script("list", ...sessionIsOver)],
  [
    "the device is offline",
    async () => {
      page.setOnline(false);
      await show();
    },
  ],
  [
    "details are open and their text is copied",
    async () => {
      await show();
      await pressButton("Firefox on Linux");
      await pressButton(en.actionOn(en.copy, en.reportedLabel));
    },
  ],
  [
    "the guide is open",
    async () => {
      await show();
      await pressButton("Firefox on Linux");
      await pressButton(en.notYouDevice("Firefox on Linux"));
    },
  ],
  [
    "rows are being selected",
    async () => {
      await show();
      await pressButton(en.selectDevices);
    },
  ],
  ...scopes.flatMap((scope): typeof phases => [
    [
      `${scope}: the question is open`,
      async () => {
        await show();
        await targets[scope].open();
      },
    ],
    [
      `${scope}: a proof is asked for`,
      async (scene) => {
        scene.client.script("list", undefined);
        ways.forEach((way) => scene.client.script(way, "reauthentication-required"));
        await order(scope);
      },
    ],
    [
      `${scope}: it is on its way, and takes its time`,
      async (scene) => {
        hold(scene);
        await order(scope);
        await pass(12_000);
      },
    ],
    [
      `${scope}: its answer was lost, and the list is asked`,
      async (scene) => {
        await show();
        script(scene, "lost");
        scene.later.push(scene.client.hold("list"));
        await order(scope);
        await pass(2_000);
      },
    ],
    [
      `${scope}: nobody knows what became of it`,
      async (scene) => {
        await show();
        script(scene, "lost");
        scene.client.script("list", "forbidden");
        await order(scope);
      },
    ],
    [
      `${scope}: it was refused`,
      async (scene) => {
        script(scene, "forbidden");
        await order(scope);
      },
    ],
    [
      `${scope}: there were too many tries`,
      async (scene) => {
        script(scene, new SessionsError("rate-limited", "", { retryAfterMs: 60_000 }));
        await order(scope);
        await pass(3_000);
      },
    ],
    [
      `${scope}: it is done`,
      async () => {
        await order(scope);
        await pass(200);
      },
    ],
  ]),
];

describe.each([
  ["", false],
  [", in strict mode", true],
])("a screen that goes leaves nothing behind%s, where", (_, isStrict) => {
  it.each(phases)("%s", async (__, reach) => {
    page = await createPage({ isStrict });
    const client = fixtureClient({ hasSubscribe: true });
    const later: (() => void)[] = [];
    const reauthenticate = () => new Promise<boolean>((done) => later.push(() => done(false)));
    const ui = (
      <>
        <SessionList />
        <RevokeAllButton />
      </>
    );
    const host = { onChangePassword: () => undefined, onReviewSecurity: () => undefined };
    const { close } = page.open(ui, { client, reauthenticate, ...host });
    await reach({ client, later, refetch: () => page.queryClient.refetchQueries() });
    await pass(300);
    // Leave out the callbacks that an account keeps for good. `parts.test.tsx` counts them.
    const left = () => page.extra().filter((name) => name !== "callback in a store");
    expect(left().length, "the screen is watched").toBeGreaterThan(1);
    close();
    await pass(0);
    if (later.length === 0) expect(left().join("\n"), "at once").toBe("");
    await act(async () => later.forEach((answer) => answer()));
    await pass(10_000);
    expect(left().join("\n"), "once all is answered").toBe("");
  });
});
