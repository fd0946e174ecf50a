// @vitest-environment node
import { expect, it } from "vitest";
import { formatDuration } from "../../../src/time/formatDuration.js";

it.each([
  [500, "1 second"],
  [30_000, "30 seconds"],
  [60_000, "1 minute"],
  [90_000, "90 seconds"],
  [300_000, "5 minutes"],
  [301_000, "6 minutes"],
  [3_600_000, "1 hour"],
  [7_200_000, "2 hours"],
  [86_400_000, "1 day"],
  [604_800_000, "7 days"],
])("%i milliseconds are %j, never less than it takes", (milliseconds, words) => {
  expect(formatDuration(milliseconds, "en")).toBe(words);
});

it("speaks the language that it is given", () => {
  expect(formatDuration(300_000, "de")).toBe("5 Minuten");
});
