import { type ReactNode, useState } from "react";
import { en } from "../src/i18n/en.js";
import { type Messages, SessionsProvider, type SessionsProviderProps } from "../src/index.js";

/** What is thrown while a {@link BreakablePage} is broken. */
export const fault = new Error("A fault of the kit.");

/** Words of which the kit cannot read some: as if it had a fault wherever it prints them. */
const brokenWords: Partial<Messages> = {
  active() {
    throw fault;
  },
  signOutDevice() {
    throw fault;
  },
  othersStillSignedIn() {
    throw fault;
  },
};

/** A page of a host, with a checkbox that breaks the kit on it for as long as it is ticked. */
export function BreakablePage(
  props: Omit<SessionsProviderProps, "messages"> & { children: ReactNode; isBroken?: boolean },
): ReactNode {
  const { isBroken: isBrokenAtFirst = false, ...rest } = props;
  const [isBroken, setIsBroken] = useState(isBrokenAtFirst);
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={isBroken}
          onChange={({ target }) => setIsBroken(target.checked)}
        />
        Broken
      </label>
      <SessionsProvider
        locale="en"
        timeZone="UTC"
        {...rest}
        messages={isBroken ? brokenWords : en}
      />
    </>
  );
}

/**
 * React itself writes each fault that a boundary caught to the console: for one test that is expected,
 * and collected.
 *
 * @returns What was written, and how to expect silence again.
 */
export function expectFaults(): { lines: string[]; restore(): void } {
  const lines: string[] = [];
  const before = console.error;
  console.error = (...parts: unknown[]) => void lines.push(parts.map(String).join(" "));
  return { lines, restore: () => void (console.error = before) };
}
