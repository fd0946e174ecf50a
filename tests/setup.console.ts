import { afterEach, expect } from "vitest";
import { allowedNoise } from "./allowedNoise.js";

// Whatever is written to the console as an error or a warning fails the test that caused it. Put in its
// place by hand, and no spy: where a file takes all spies away after each test, this one has to stay.
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
