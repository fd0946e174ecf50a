import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Session, SessionList, SessionsProvider } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient, renderKit } from "../../renderKit.js";
import { en } from "../../support/words.js";

const [mac, , firefox] = fixtureSessions;

/** Renders devices with the same name and returns the names of their buttons. */
async function endings(twins: Partial<Session>[], hideAddresses = false): Promise<string[]> {
  const sessions = twins.map((twin, index) => ({ ...firefox!, sessionId: `${index}`, ...twin }));
  const client = fixtureClient({ sessions: [mac!, ...sessions] });
  renderKit(
    <SessionsProvider client={client} locale="en" timeZone="UTC" hideAddresses={hideAddresses}>
      <SessionList />
    </SessionsProvider>,
    { client },
  );
  const buttons = await screen.findAllByRole("button", { name: /^Sign out Firefox/ });
  return buttons.map((button) => button.getAttribute("aria-label") ?? "").toSorted();
}

const on = (day: string) => ({ createdAt: new Date(`${day}:00Z`) });
const said = (...names: string[]) => names.map((name) => `Sign out Firefox on Linux, ${name}`);

describe("devices of the same name", () => {
  it("are told apart by their places, as their rows say them", async () => {
    const nowhere = { location: undefined };
    expect(
      await endings([
        {},
        { ...nowhere, ip: "192.168.1.7" },
        { ...nowhere, ip: "203.0.113.5" },
        { ...nowhere, ip: "" },
      ]),
    ).toEqual(said("203.0.113.5", "Hamburg, Germany", "Local network", en.unknownPlace));
  });

  it("never by an address that is hidden", async () => {
    const nowhere = { location: undefined };
    const names = await endings(
      [
        { ...nowhere, ip: "203.0.113.5", ...on("2026-11-03T08:00") },
        { ...nowhere, ip: "203.0.113.6", ...on("2026-11-04T08:00") },
      ],
      true,
    );
    expect(names).toEqual(said(`${en.hidden}, Signed in Nov 3`, `${en.hidden}, Signed in Nov 4`));
  });

  it("by the year where they were signed in on the same day of two years", async () => {
    const years = [2024, 2025, 2026].map((year) => on(`${year}-11-03T08:00`));
    expect(await endings(years)).toEqual(
      said(
        "Hamburg, Germany, Signed in Nov 3",
        "Hamburg, Germany, Signed in Nov 3, 2024",
        "Hamburg, Germany, Signed in Nov 3, 2025",
      ),
    );
  });

  it("by the time where they were signed in on the same day, and by a number in the same minute", async () => {
    const times = [on("2026-11-03T08:00"), on("2026-11-03T09:30"), on("2026-11-03T09:30")];
    expect(await endings(times)).toEqual(
      said(
        "Hamburg, Germany, Signed in November 3, 2026 at 8:00 AM (UTC)",
        "Hamburg, Germany, Signed in November 3, 2026 at 9:30 AM (UTC) (1)",
        "Hamburg, Germany, Signed in November 3, 2026 at 9:30 AM (UTC) (2)",
      ),
    );
  });

  it("by a number where nothing is known", async () => {
    const unknown = { location: undefined, ip: "", createdAt: new Date(Number.NaN) };
    expect(await endings([unknown, unknown])).toEqual(
      said("Unknown place, Unknown time (1)", "Unknown place, Unknown time (2)"),
    );
  });
});
