import { afterEach, expect } from "vitest";
import { allowedNoise } from "./allowedNoise.js";

// Each error or warning on the console fails the test that caused it. Assign the functions directly and use
// no spy, because some files restore all spies after each test, and this check must stay.
const noise: string[] = [];
for (const level of ["error", "warn"] as const) {
  console[level] = (...parts: unknown[]) => {
    const line = parts.map(String).join(" ");
    if (!allowedNoise.some((pattern) => pattern.test(line))) noise.push(`${level}: ${line}`);
  };
}

afterEach(() => {
  expect(noise.splice(0), "nothing may be written to the console").toEqual([]);
});
