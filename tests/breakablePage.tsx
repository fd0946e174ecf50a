import { type ReactNode, useState } from "react";
import { en } from "../src/i18n/en.js";
import { type Messages, SessionsProvider, type SessionsProviderProps } from "../src/index.js";

/** What is thrown while a {@link BreakablePage} is broken. */
export const fault = new Error("A fault of the kit.");

/**
 * Words that throw when the kit reads them. They act like a fault in each place where the kit prints them.
 */
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

/** A host's page with a checkbox. While the checkbox is ticked, the kit on the page is broken. */
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
 * Collects the lines that React writes to the console for each error that an error boundary catches. A test
 * that expects such errors calls this function.
 *
 * @returns The lines, and a function that makes the console fail tests again.
 */
export function expectFaults(): { lines: string[]; restore(): void } {
  const lines: string[] = [];
  const before = console.error;
  console.error = (...parts: unknown[]) => void lines.push(parts.map(String).join(" "));
  return { lines, restore: () => void (console.error = before) };
}
