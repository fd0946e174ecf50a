import { readFileSync } from "node:fs";
import { root } from "../architecture/sources.js";
import { readRules } from "./rules.js";

/** The four looks: the colour scheme for `light-dark()`, each with normal contrast and with more contrast. */
export const looks = ["light", "dark", "more light", "more dark"] as const;
/** One of {@link looks}. */
export type Look = (typeof looks)[number];

const rules = readRules(readFileSync(new URL("src/styles/tokens.css", root), "utf8"));

/** Returns the tokens of a look, as the stylesheet sets them when the host overrides none. */
export function readTokens(look: Look): (name: string) => string {
  const values = new Map<string, string>();
  for (const { conditions, declarations } of rules) {
    const isMore = conditions.some((condition) => condition.includes("prefers-contrast: more"));
    if (conditions.length > 0 && !isMore) throw new Error(`unknown: ${conditions.join(" ")}`);
    if (isMore && !look.startsWith("more")) continue;
    for (const [name, value] of declarations) values.set(name, value);
  }
  const resolve = (value: string): string => {
    const [, fallback] = /^var\(--sessions-[\w-]+,\s*(.*)\)$/s.exec(value) ?? [];
    if (fallback) return resolve(fallback);
    const [, other] = /^var\((--_[\w-]+)\)$/.exec(value) ?? [];
    if (other) return token(other);
    const [, light, dark] = /^light-dark\((#\w+),\s*(#\w+)\)$/.exec(value) ?? [];
    return (look.endsWith("light") ? light : dark) ?? value;
  };
  const token = (name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`there is no token ${name}`);
    return resolve(value);
  };
  return (name) => token(`--_${name}`);
}
