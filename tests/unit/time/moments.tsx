import { act, fireEvent, render, within } from "@testing-library/react";
import { vi } from "vitest";
import { type Session, SessionCard, SessionsProvider } from "../../../src/index.js";
import { fixtureSessions } from "../../../src/testing/index.js";
import { fixtureClient } from "../../renderKit.js";

/** Lets time pass. The page's clock runs too. */
export const pass = (milliseconds: number) =>
  act(() => vi.advanceTimersByTimeAsync(milliseconds).then(() => undefined));

/** Sets the clock to this moment. Time stands still until a test lets it pass. */
export const itIs = (moment: string | number) =>
  void vi.useFakeTimers({
    now: new Date(moment),
    toFake: ["Date", "performance", "setTimeout", "clearTimeout"],
  });

/**
 * Renders the card of a device with these times, for a user in this zone. Without a zone, the machine's zone
 * is used.
 */
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
    /** Returns the relative time that is shown, for example "4 minutes ago". */
    words: () => time()?.textContent,
    /** Returns the exact time. The kit formats it only when the pointer is on the relative time. */
    exact: () => {
      const element = time();
      if (element) fireEvent.pointerEnter(element);
      return element?.title;
    },
    text: () => container.textContent,
  };
}

/** Runs a function as if the machine were in another zone. */
export async function onMachineIn(zone: string, run: () => Promise<void>): Promise<void> {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    await run();
  } finally {
    process.env.TZ = before;
  }
}
