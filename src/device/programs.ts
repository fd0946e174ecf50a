import type { DeviceProgram } from "./Device.js";
import { plainVersion } from "./plainNames.js";

/** Programs in the order of their weight, each with what stands for it in a user agent. */
export type Programs = readonly (readonly [name: string, pattern: RegExp])[];

/** Nothing of a longer name stands before: neither "claude-code" nor "Claude Code" is Code. */
const whole = String.raw`(?<![\w.-]|(?:^|Gecko\) )\w+ )`;

/**
 * Reads a table of lines, `Name=pattern`; where the name is the pattern, it stands alone. Behind it
 * comes the version, or nothing; `Name==pattern` where that number is another's.
 */
export const programsOf = (lines: string, begins = whole): Programs =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", ...patterns] = line.split("=");
      const version = patterns.length > 1 ? "" : "[/_ :]v?(\\d[\\w.]*)|";
      const pattern = `${begins}(?:${patterns.at(-1) ?? name})(?:${version}[/;\\])]| \\(|$)`;
      return [name, new RegExp(pattern, "i")];
    });

/** The first program of a table that stands in a user agent. */
export function findProgram(programs: Programs, userAgent: string): DeviceProgram | undefined {
  for (const [name, pattern] of programs) {
    const match = pattern.exec(userAgent);
    if (match) return { name, version: plainVersion(match[1]) };
  }
  return undefined;
}
