import { expect } from "vitest";
import type { Lie } from "../support/hostile/lies.mjs";
import type { Screen } from "./oneScreen.js";
import { en, saying } from "../support/words.js";

/** Texts that the screen must never show, whatever the backend answers. */
const untrue =
  /undefined|NaN|Infinity|\[object|Invalid Date|\bnull\b|__proto__|Jan 1, 1|1970|9999|stranger|isAdmin|key-5e55107/;
/** Texts of an empty list. They would be false, because the account has three devices in every test. */
const alone = saying(en.nowhereElse, en.empty);

/** Expects that the page still works, that it never showed a false text, and that it sent few requests. */
export async function isSound(screen: Screen, { most = 6, isEnd }: Lie): Promise<void> {
  const before = await screen.host().innerText();
  await screen.host().click({ timeout: 2_000 });
  expect(await screen.host().innerText(), "the host's own button").not.toBe(before);
  const { texts, stoodStill, told } = await screen.report();
  expect(stoodStill, "milliseconds for which the page stood still").toBeLessThan(1_000);
  expect(
    texts.filter((text) => untrue.test(text)),
    "says what is not so",
  ).toEqual([]);
  expect(
    texts.filter((text) => alone.test(text)),
    "shows a list that is empty",
  ).toEqual([]);
  // When a row or a time cannot be read, the kit reports it to the host and goes on, so such faults are allowed.
  const grave = told.filter((one) => !/^fault: SessionsError: .* could not be read$/.test(one));
  expect(grave, "what the host was told").toEqual(isEnd ? ["signed out elsewhere"] : []);
  const server = screen.server();
  expect(server.asked("list"), "lists that were asked for").toBeLessThanOrEqual(most);
  expect(server.asked("events"), "streams that were asked for").toBeLessThanOrEqual(most);
  expect(server.askedElsewhere(), "requests to a stranger").toBe(0);
}

/** Expects that the screen shows these devices, and no error. */
export async function isWhole(screen: Screen, rows: readonly string[]): Promise<void> {
  const headings = [en.otherDevices, en.title, ...rows].toSorted();
  await expect.poll(() => screen.headings(), { timeout: 10_000 }).toEqual(headings);
  await expect
    .poll(() => screen.text(), { timeout: 5_000 })
    .not.toMatch(/could not be|did not send/);
}
