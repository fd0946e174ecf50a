import { allowedOf, judge } from "./judge.mjs";

/**
 * How many cases are right. All are in per cent, except `n` and `unsafe`, which are counts.
 *
 * - `card`: browser, system and kind are right, and nothing is false.
 * - `lying`: something is false.
 * - `missing`: the device does not say something that is known.
 * - `unsafe`: a text is longer than 64 characters, or contains a character that could hide or change the text around
 *   it.
 *
 * @typedef {{ n: number, card: number, lying: number, missing: number, unsafe: number }} Score
 * @typedef {{ label: import("./cases.mjs").Case, card: boolean, lying: boolean, missing: boolean, unsafe: boolean, faults: string[] }} Result
 */

/**
 * Judges what `describe` says of each case. When `describe` throws, the case counts as unsafe and says nothing.
 *
 * @param {import("./cases.mjs").Case[]} cases
 * @param {(userAgent: string) => import("../../src/device/Device.js").Device} describe
 * @returns {Result[]}
 */
export function judgeAll(cases, describe) {
  return cases.map((label) => {
    const device = attempt(() => describe(label.userAgent));
    const verdicts = Object.entries(judge(label, device ?? { type: "unknown" }));
    const has = (/** @type {string} */ verdict) => verdicts.some(([, given]) => given === verdict);
    const faults = verdicts
      .filter(([, verdict]) => verdict !== "right")
      .map(([field, verdict]) => `${field} ${verdict}: ${wanted(label, field)}`);
    const isNamed = verdicts.every(
      ([field, verdict]) =>
        verdict === "right" || !["browserFamily", "osFamily", "deviceType"].includes(field),
    );
    return {
      label,
      card: isNamed && !has("false"),
      lying: has("false"),
      missing: has("missing"),
      unsafe: !device || texts(device).some((text) => text.length > 64 || unsafe.test(text)),
      faults: faults.length > 0 ? [...faults, `said: ${JSON.stringify(device)}`] : [],
    };
  });
}

/**
 * Counts the results.
 *
 * @param {Result[]} results
 * @returns {Score}
 */
export function scoreOf(results) {
  const count = (/** @type {(result: Result) => boolean} */ is) => results.filter(is).length;
  const share = (/** @type {number} */ part) => Math.round((part / results.length) * 1000) / 10;
  return {
    n: results.length,
    card: share(count(({ card }) => card)),
    lying: share(count(({ lying }) => lying)),
    missing: share(count(({ missing }) => missing)),
    unsafe: count(({ unsafe: is }) => is),
  };
}

const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>]/u;

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function texts(value) {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
}

/**
 * @param {import("./cases.mjs").Case} label
 * @param {string} field
 */
function wanted(label, field) {
  const names = allowedOf(label, /** @type {import("./judge.mjs").Field} */ (field));
  return `wanted ${names.map((name) => name ?? "nothing").join(" / ")}`;
}

/**
 * @template T
 * @param {() => T} run
 * @returns {T | undefined}
 */
function attempt(run) {
  try {
    return run();
  } catch {
    return undefined;
  }
}
