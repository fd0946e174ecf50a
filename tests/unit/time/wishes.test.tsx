import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SessionList, SessionsProvider } from "../../../src/index.js";
import { fixtureNow, fixtureSessions } from "../../../src/testing/index.js";
import { card, fixtureClient, renderKit } from "../../renderKit.js";
import { en, saying } from "../../support/words.js";

const minute = 60_000;
const day = 1_440 * minute;
const ago = (milliseconds: number) => new Date(fixtureNow.getTime() - milliseconds);
const [mac, , firefox] = fixtureSessions;

afterEach(() => void vi.useRealTimers());

describe("what people missed on other screens", () => {
  it.each([
    ["a day ahead", day],
    ["a day behind", -day],
  ])("“last active” is not wrong by days where this device's clock is %s", async (_, wrong) => {
    vi.useFakeTimers({ now: fixtureNow.getTime() + wrong, toFake: ["Date"] });
    renderKit(<SessionList />, { client: fixtureClient() });
    expect(await card("Firefox on Linux")).toHaveTextContent(en.active("3 hours ago"));
    expect(await card("Safari on iPhone")).toHaveTextContent(en.active("4 minutes ago"));
    expect(await card("Chrome on Android")).toHaveTextContent(en.signsOut("in 2 days"));
  });

  it("the session in use is active now, though the backend wrote its last use 100 days ago", async () => {
    const sessions = [{ ...mac!, lastSeen: ago(100 * day) }, firefox!];
    renderKit(<SessionList />, { client: fixtureClient({ sessions }) });
    expect(await card("Chrome on macOS")).toHaveTextContent(en.activeNow);
  });

  it("“last active” follows the device's use with the next list", async () => {
    const client = fixtureClient();
    const { queryClient } = renderKit(<SessionList />, { client });
    expect(await card("Firefox on Linux")).toHaveTextContent(en.active("3 hours ago"));
    client.setSessions([mac!, { ...firefox!, lastSeen: ago(5 * minute) }]);
    await act(() => queryClient.refetchQueries());
    expect(await card("Firefox on Linux")).toHaveTextContent(en.active("5 minutes ago"));
  });

  it("an empty time zone of the host is none, and hides no time", async () => {
    renderKit(<SessionList />, { client: fixtureClient(), timeZone: "" });
    const row = await card("Firefox on Linux");
    await userEvent.click(within(row).getByRole("button", { name: /^Firefox on Linux/ }));
    const signedIn = (await within(row).findByText(en.signedInLabel)).nextElementSibling;
    expect(signedIn).toHaveTextContent(/2026/);
  });

  it("a device in use is told from one that was used a little while ago", async () => {
    const used = (sessionId: string, minutes: number) => ({
      ...fixtureSessions.find((session) => session.sessionId === sessionId)!,
      lastSeen: ago(minutes * minute),
    });
    const sessions = [mac!, used("session-firefox", 2), used("session-edge", 3)];
    renderKit(<SessionList />, { client: fixtureClient({ sessions }) });
    expect(await card("Firefox on Linux")).toHaveTextContent(en.activeNow);
    expect(await card("Edge on Windows")).toHaveTextContent(en.active("3 minutes ago"));
  });

  it("each device has the expiry that the backend gave to it, remembered or not", async () => {
    const short = { ...firefox!, expiresAt: ago(-30.5 * minute) };
    const long = { ...fixtureSessions[3]!, expiresAt: ago(-2 * day - minute) };
    renderKit(<SessionList />, { client: fixtureClient({ sessions: [mac!, short, long] }) });
    expect(await card("Firefox on Linux")).toHaveTextContent(en.signsOut("in 30 minutes"));
    expect(await card("Edge on Windows")).toHaveTextContent(en.signsOut("in 2 days"));
    expect(await card("Chrome on macOS")).not.toHaveTextContent(saying(en.signsOut("")));
  });

  it.each([
    ["de", "vor 3 Stunden", "19. Okt."],
    ["ar", "قبل 3 ساعات", "19 أكتوبر"],
    ["hi", "3 घंटे पहले", "19 अक्टू॰"],
    ["ja", "3 時間前", "10月19日"],
  ])("dates are in the chosen language (%s), not in the browser's", async (locale, hours, date) => {
    const curl = fixtureSessions.find(({ sessionId }) => sessionId === "session-curl")!;
    renderKit(
      <SessionsProvider client={fixtureClient({ sessions: [firefox!, curl] })} locale={locale}>
        <SessionList />
      </SessionsProvider>,
      { client: fixtureClient() },
    );
    expect(await card("Firefox")).toHaveTextContent(en.active(hours));
    expect(await card("curl")).toHaveTextContent(en.active(date));
  });

  it("an unknown time is said to be unknown", async () => {
    renderKit(<SessionList />, { client: fixtureClient() });
    expect(within(await card(en.unknownDevice)).getAllByText(en.unknownTime)).toHaveLength(2);
    expect(screen.queryByText(/NaN|Invalid/)).toBeNull();
  });
});
