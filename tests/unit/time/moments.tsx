import { act, fireEvent, render, within } from "@testing-library/react";
import { vi } from "vitest";
import { type Session, SessionCard, SessionsProvider } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";

/** Lets time pass, on the page's clock as well. */
export const pass = (milliseconds: number) =>
  act(() => vi.advanceTimersByTimeAsync(milliseconds).then(() => undefined));

/** From now on it is this moment, and time stands still until a test lets it pass. */
export const itIs = (moment: string | number) =>
  void vi.useFakeTimers({
    now: new Date(moment),
    toFake: ["Date", "performance", "setTimeout", "clearTimeout"],
  });

/** The card of a device with these times, for somebody in a zone; without one, in the machine's. */
export async function showCard(
  times: Partial<Record<"lastSeen" | "createdAt" | "expiresAt", string>>,
  timeZone?: string,
  locale = "en",
) {
  const never = new Date(Number.NaN);
  const unknown = { lastSeen: never, createdAt: never, expiresAt: never };
  const known = Object.entries(times).map(([name, time]) => [name, new Date(time)] as const);
  const session: Session = { ...fixtureSessions[2]!, ...unknown, ...Object.fromEntries(known) };
  const { container } = render(
    <SessionsProvider client={fixtureClient()} timeZone={timeZone} locale={locale}>
      <SessionCard session={session} />
    </SessionsProvider>,
  );
  await pass(0);
  const time = () => container.querySelector("time");
  return {
    card: within(container),
    /** "4 minutes ago", as it stands there now. */
    words: () => time()?.textContent,
    /** The exact time behind it, which is made for who points at it. */
    exact: () => {
      const element = time();
      if (element) fireEvent.pointerEnter(element);
      return element?.title;
    },
    text: () => container.textContent,
  };
}

/** Runs something as if the machine stood in another zone. */
export async function onMachineIn(zone: string, run: () => Promise<void>): Promise<void> {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    await run();
  } finally {
    process.env.TZ = before;
  }
}
