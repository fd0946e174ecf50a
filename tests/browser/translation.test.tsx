import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  PasswordChangedPrompt,
  RevokeAllButton,
  RevokeOthersButton,
  SessionCard,
  SessionList,
} from "../../src/index.js";
import { fixtureNow, fixtureSessions } from "../../src/testing/index.js";
import { OwnRows } from "../../stories/support/own/OwnRows.js";
import { OwnTable } from "../../stories/support/own/OwnTable.js";
import { listSteps } from "./translating/listSteps.js";
import { loneSteps, promptSteps } from "./translating/otherSteps.js";
import { ownRowsSteps, ownTableSteps } from "./translating/ownSteps.js";
import { openScreen } from "./translating/screen.js";
import { walkInPeace, walkTranslated } from "./translating/walk.js";

beforeEach(() => void vi.useFakeTimers({ now: fixtureNow, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

const screens = {
  "the list": { steps: listSteps, ui: <SessionList /> },
  "the prompt": { steps: promptSteps, ui: <PasswordChangedPrompt onDone={() => undefined} /> },
  "the example with own rows": { steps: ownRowsSteps, ui: <OwnRows /> },
  "the example with an own table": { steps: ownTableSteps, ui: <OwnTable /> },
  "what stands alone": {
    steps: loneSteps,
    ui: (
      <>
        <SessionCard session={fixtureSessions[2]!} />
        <RevokeOthersButton />
        <RevokeAllButton />
      </>
    ),
  },
};

describe.each(Object.entries(screens))("%s", (_, { steps, ui }) => {
  const open = () => openScreen(ui);
  let inPeace: Promise<string[]> | undefined;
  const said = () => (inPeace ??= walkInPeace(open, steps));

  it("goes through all that can happen to it", async () => {
    expect(await said()).toHaveLength(steps.length);
  }, 90_000);

  it.each(["replaces", "moves"] as const)(
    "says the same where a translator %s the page's texts",
    async (kind) => walkTranslated(kind, open, steps, await said()),
    90_000,
  );
});
