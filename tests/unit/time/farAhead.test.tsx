import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { SessionCard, SessionList } from "../../../src/index.js";
import { restClient } from "../../../src/clients/rest.js";
import { parseTime } from "../../../src/session/time.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";
import { en } from "../../support/words.js";

const [mac, iphone, firefox] = fixtureSessions as [Session, Session, Session];
type Session = (typeof fixtureSessions)[number];
const minute = 60_000;
const day = 1_440 * minute;
const ahead = (milliseconds: number) => new Date(fixtureNow.getTime() + milliseconds);

/** Renders a list in which one device's last use and sign-in are in the future. */
const show = (time: Date, serverTime?: () => Date) => {
  const strange = { ...firefox, lastSeen: time, createdAt: time };
  const sessions = [mac, strange, iphone];
  renderKit(<SessionList />, {
    client: fixtureClient({ sessions, ...(serverTime && { serverTime }) }),
  });
  return card("Firefox on Linux");
};
const names = () =>
  screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);

describe("a device whose last use is in a time to come", () => {
  it.each([
    ["six minutes", 6 * minute],
    ["a day", day],
    ["ten years", 3_652 * day],
  ])("is not active now, and does not stand first for it: %s", async (_, by) => {
    const row = await show(ahead(by));
    expect(row).toHaveTextContent(en.unknownTime);
    expect(row).not.toHaveTextContent(/Active|Signed in/);
    expect(names()).toEqual(["Safari on iPhone", "Firefox on Linux"]);
  });

  it("is active now where it is no more than the clocks of a service differ", async () => {
    expect(await show(ahead(4 * minute))).toHaveTextContent(en.activeNow);
    expect(names()[0]).toBe("Firefox on Linux");
  });

  it("is told by the server's clock, also where this device's is two days behind", async () => {
    vi.useFakeTimers({ now: fixtureNow.getTime() - 2 * day, toFake: ["Date"] });
    const row = await show(ahead(-10 * minute));
    vi.useRealTimers();
    expect(row).toHaveTextContent(en.active("10 minutes ago"));
  });

  it("is not active now in a card that stands alone", () => {
    const lastSeen = new Date(Date.now() + 2 * day);
    render(<SessionCard session={{ ...firefox, lastSeen }} />);
    expect(screen.queryByText(en.activeNow)).toBeNull();
  });
});

describe("a date that no calendar has", () => {
  it.each([
    "2026-02-30T10:00:00Z",
    "2026-02-29T10:00:00Z",
    "2026-04-31T10:00:00+02:00",
    "2026-11-31 10:00:00+00",
    "2026-11-20T24:00:00Z",
  ])("is unknown: %s", (text) => {
    expect(parseTime(text).getTime()).toBeNaN();
  });

  it.each([
    ["2024-02-29T10:00:00Z", "2024-02-29T10:00:00.000Z"],
    ["2026-01-01T00:30:00+02:00", "2025-12-31T22:30:00.000Z"],
    ["2026-12-31T23:59:59.9999-01:00", "2027-01-01T00:59:59.999Z"],
    ["2026-11-20T10:00Z", "2026-11-20T10:00:00.000Z"],
    ["+012026-11-20T10:00:00Z", "+012026-11-20T10:00:00.000Z"],
  ])("is not taken for one that it has: %s", (text, iso) => {
    expect(parseTime(text).toISOString()).toBe(iso);
  });

  it("is told to me as what could not be read, by its path", async () => {
    const onError = vi.fn();
    const row = { ...firefox, lastSeen: "2026-02-30T10:00:00Z" };
    vi.spyOn(globalThis, "fetch").mockImplementation(async () =>
      Response.json({ sessions: [row], sessionData: { sessionId: "other" } }),
    );
    renderKit(<SessionList />, { client: restClient({ baseURL: "http://localhost" }), onError });
    expect(await card("Firefox on Linux")).toHaveTextContent(en.unknownTime);
    const [[event]] = onError.mock.calls as [[{ error: Error }]];
    expect(event.error.message).toContain("sessions[0].lastSeen");
    vi.restoreAllMocks();
  });
});
