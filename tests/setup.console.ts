import { afterEach, expect, vi } from "vitest";
import { allowedNoise } from "./allowedNoise.js";

// Whatever is written to the console as an error or a warning fails the test that caused it.
const noise: string[] = [];
for (const level of ["error", "warn"] as const) {
  vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
    const line = parts.map(String).join(" ");
    if (!allowedNoise.some((pattern) => pattern.test(line))) noise.push(`${level}: ${line}`);
  });
}

afterEach(() => {
  expect(noise.splice(0), "nothing may be written to the console").toEqual([]);
});
