import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SessionList } from "../../../src/index.js";
import type { Session } from "../../../src/session/Session.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit, revokeButton } from "../../renderKit.js";
import { en, saying } from "../../support/words.js";

const firefox = fixtureSessions[2]!;
const day = 86_400_000;

/** Renders a list with this device and one row with these changes. */
const show = (changes: Partial<Session>) => {
  const client = fixtureClient({ sessions: [fixtureSessions[0]!, { ...firefox, ...changes }] });
  return { client, ...renderKit(<SessionList />, { client }) };
};

const signOut = async (user: { click(element: Element): Promise<void> }, name: string) => {
  await user.click(await revokeButton(name));
  const strip = within(await card(name)).getByRole("group");
  await user.click(within(strip).getByRole("button", { name: en.signOutDevice(name) }));
};

describe("a row that is not as it should be", () => {
  it("with a last use in the future is active now, and never in the future", async () => {
    show({ lastSeen: new Date(fixtureNow.getTime() + 4 * 60_000) });
    const row = await card("Firefox on Linux");
    expect(row).toHaveTextContent(en.activeNow);
    expect(row).not.toHaveTextContent(/\bin \d/);
  });

  it("with a sign-in in the future is listed without that day, and can be ended", async () => {
    const createdAt = new Date(fixtureNow.getTime() + 5 * day);
    const { client, user } = show({ createdAt });
    await user.click(
      within(await card("Firefox on Linux")).getByRole("button", { name: "Firefox on Linux" }),
    );
    const row = within(await card("Firefox on Linux"));
    const fact = row.getByText(en.signedInLabel, { selector: "dt" }).parentElement;
    expect(fact).toHaveTextContent(en.unknownTime);
    expect(await card("Firefox on Linux")).not.toHaveTextContent("November 28");
    await signOut(user, "Firefox on Linux");
    expect(await screen.findByText(saying(en.deviceSignedOut("Firefox on Linux")))).toBeVisible();
    expect(client.sessions()).toHaveLength(1);
  });

  it("that ran out before it began is expired, listed, and can be ended", async () => {
    const { client, user } = show({ expiresAt: new Date(firefox.createdAt.getTime() - day) });
    expect(await card("Firefox on Linux")).toHaveTextContent(en.expired("Oct 29"));
    await signOut(user, "Firefox on Linux");
    expect(await screen.findByText(saying(en.deviceSignedOut("Firefox on Linux")))).toBeVisible();
    expect(client.sessions()).toHaveLength(1);
  });

  it.each(["__proto__", "constructor", "toString", "#id .class", "']"])(
    "with the id %j is ended, and no other",
    async (sessionId) => {
      const { client, user } = show({ sessionId });
      await signOut(user, "Firefox on Linux");
      expect(await screen.findByText(saying(en.deviceSignedOut("Firefox on Linux")))).toBeVisible();
      expect(client.sessions().map((session) => session.sessionId)).toEqual(["session-mac"]);
    },
  );

  it("with 100 kB of agent is shown in one line, and its raw string is cut", async () => {
    const { user } = show({ userAgent: `${firefox.userAgent} ${"A".repeat(100_000)}` });
    await user.click(
      within(await card("Firefox on Linux")).getByRole("button", { name: "Firefox on Linux" }),
    );
    expect((await card("Firefox on Linux")).textContent.length).toBeLessThan(2_000);
  });

  it("with markup and reversed text in every field stays text", async () => {
    const hostile = "\u202E<img src=x onerror=alert(1)><script>alert(1)</script>";
    // A place with markup is not shown. A place that only contains a direction character is shown without it.
    const location = { city: "\u202EnilreB", region: hostile, countryName: hostile };
    const { container } = show({ userAgent: hostile, ip: hostile, location });
    expect(await card(en.unknownDevice)).toHaveTextContent("nilreB");
    expect(container.querySelector("img, script")).toBeNull();
    expect(container.innerHTML).not.toMatch(/\p{Bidi_Control}/u);
  });

  it("with nothing but an id is listed as unknown", async () => {
    const never = new Date(Number.NaN);
    const empty = { userAgent: "", ip: "", location: undefined };
    show({ ...empty, createdAt: never, expiresAt: never, lastSeen: never });
    const row = await card(en.unknownDevice);
    expect(row).toHaveTextContent(en.unknownPlace);
    expect(row).toHaveTextContent(en.unknownTime);
  });
});
