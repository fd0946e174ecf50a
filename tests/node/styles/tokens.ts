import { readFileSync } from "node:fs";
import { root } from "../architecture/sources.js";
import { readRules } from "./rules.js";

/** The four looks, each by the scheme it takes from `light-dark()` and the contrast that is asked for. */
export const looks = ["light", "dark", "more light", "more dark"] as const;
/** One of {@link looks}. */
export type Look = (typeof looks)[number];

const rules = readRules(readFileSync(new URL("src/styles/tokens.css", root), "utf8"));

/** The tokens of a look as the stylesheet gives them where a host overrides none. */
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
