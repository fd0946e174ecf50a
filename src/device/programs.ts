import type { DeviceProgram } from "./Device.js";
import { plainVersion } from "./plainNames.js";

/** Programs with their patterns. The first pattern that matches decides. */
export type Programs = readonly (readonly [name: string, pattern: RegExp])[];

/** The name must not be the end of a longer one: neither "claude-code" nor "Claude Code" is Code. */
const whole = String.raw`(?<![\w.-]|(?:^|Gecko\) )\w+ )`;

/**
 * Reads a table of lines.
 *
 * - `Name=pattern`: the pattern is followed by the version, or by nothing.
 * - `Name`: the name is the pattern.
 * - A pattern may end with `(?=/)`: a name that is also a word, such as "line", needs a slash after it.
 * - `Name==pattern`: the number after the pattern is not the program's version.
 *
 * @param begins What comes before the pattern. @default the beginning of a word
 */
export const programsOf = (lines: string, begins = whole): Programs =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", ...patterns] = line.split(/(?<!\?)=/);
      const version = patterns.length > 1 ? "" : "[/_ :@]v?(\\d[\\w.]*)|";
      const pattern = `${begins}(?:${patterns.at(-1) ?? name})(?:${version}[/;\\])]| \\(|$)`;
      return [name, new RegExp(pattern, "i")];
    });

/** The first program of a table whose pattern matches the user agent. */
export function findProgram(programs: Programs, userAgent: string): DeviceProgram | undefined {
  for (const [name, pattern] of programs) {
    const match = pattern.exec(userAgent);
    if (match) return { name, version: plainVersion(match[1]) };
  }
  return undefined;
}
