import { screen, waitFor, within } from "@testing-library/react";
import { Profiler } from "react";
import { expect, it } from "vitest";
import { SessionList } from "../../../src/index.js";
import { SessionsError } from "../../../src/session/SessionsError.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { en } from "../../support/words.js";

it(
  "two hundred devices of which the first meets a limit all say so",
  { timeout: 60_000 },
  async () => {
    const sessions = Array.from({ length: 200 }, (_, index) => ({
      ...fixtureSessions[index % 8]!,
      sessionId: index === 0 ? fixtureSessions[0]!.sessionId : `session-${index}`,
    }));
    const client = fixtureClient({ sessions });
    client.script("revoke", new SessionsError("rate-limited"));
    let commits = 0;
    const { user } = renderKit(
      <Profiler id="list" onRender={() => void (commits += 1)}>
        <SessionList />
      </Profiler>,
      { client },
    );
    await user.click(await screen.findByRole("button", { name: en.signOutOthers }));
    const dialog = within(screen.getByRole("dialog"));
    commits = 0;
    await user.click(dialog.getByRole("button", { name: en.signOutCount(199) }));
    const failed = () => document.querySelectorAll('[data-status="failed"]').length;
    await waitFor(() => expect(failed()).toBeGreaterThan(190), { timeout: 30_000 });
    // One event for all of them renders the list a few times. An event for each would render it 200 times.
    expect(commits).toBeLessThan(60);
  },
);
