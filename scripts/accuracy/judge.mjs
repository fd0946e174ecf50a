/**
 * A string and what a hand said of it. `null` may not be claimed; a field that is missing, or in
 * `skip`, is not judged; `also` is as good as the label. `userAgentGen` is a long string, as pieces
 * and how often each comes.
 *
 * @typedef {"browserFamily" | "browserMajor" | "osFamily" | "osVersion" | "deviceType" | "deviceVendor" | "deviceModel"} Field
 * @typedef {string | null | (string | null)[]} Label
 * @typedef {Partial<Record<Exclude<Field, "osVersion"> | "osVersionTrusted", Label>>} Labels
 * @typedef {Labels & { id: string, category: string, userAgent?: string, userAgentGen?: [string, number][], also?: Labels, skip?: Field[], note?: string, hostile?: boolean, source: string }} LabelledCase
 * @typedef {"right" | "missing" | "false"} Verdict
 */

/**
 * What a device says of a case, field by field; a field that is not judged is left out.
 *
 * - Nothing said is right where nothing may be claimed, else missing; the kind "unknown" says nothing.
 * - Names, kinds, makers and models are compared whole, in any case; a model may carry its maker.
 * - The browser's version is right by its first number; the system's where one is a beginning of the
 *   other ("17.5", "17.5.1"), but for Windows, where 8 and 8.1 are two.
 * - A system that it may be as well (`or`) is no lie where the name before it is right.
 * - A name that is only claimed is no lie where no name was expected: it is printed as a claim. It may
 *   be cut short, with "…" at its end.
 *
 * @param {LabelledCase} label
 * @param {import("../../src/device/Device.js").Device} device
 * @returns {Partial<Record<Field, Verdict>>}
 */
export function judge(label, device) {
  const { browser, os, type, vendor, model } = device;
  const isWindows = os?.name.toLowerCase() === "windows";
  return {
    ...check("browserFamily", browser?.name, sameOrCut, browser?.isClaimed),
    ...check("browserMajor", browser?.version, (wanted, claim) => wanted === claim.split(".")[0]),
    ...check("osFamily", os && [os.name, ...(os.or ?? [])].join(" or "), (wanted, claim) =>
      [claim, os?.name ?? ""].some((name) => same(wanted, name)),
    ),
    ...check("osVersion", os?.version, isWindows ? same : isBeginning),
    ...check("deviceType", type === "unknown" ? undefined : type, same),
    ...check("deviceVendor", vendor, same),
    ...check("deviceModel", model, (wanted, claim) =>
      [wanted, `${vendor} ${wanted}`].some((name) => same(name, claim)),
    ),
  };

  /**
   * @param {Field} field
   * @param {string | undefined} claim
   * @param {(wanted: string, claim: string) => boolean} isRight
   * @param {boolean} [isClaimed]
   * @returns {Partial<Record<Field, Verdict>>}
   */
  function check(field, claim, isRight, isClaimed = false) {
    const allowed = allowedOf(label, field);
    if (allowed.length === 0 || label.skip?.includes(field)) return {};
    const mayBeAbsent = allowed.includes(null) || allowed.includes("unknown");
    if (claim === undefined) return { [field]: mayBeAbsent ? "right" : "missing" };
    const matches = allowed.some((wanted) => wanted !== null && isRight(wanted, claim));
    return { [field]: matches || (isClaimed && mayBeAbsent) ? "right" : "false" };
  }
}

/**
 * What may be said of a field: the label and what is as good.
 *
 * @param {LabelledCase} label
 * @param {Field} field
 */
export function allowedOf(label, field) {
  const key = field === "osVersion" ? "osVersionTrusted" : field;
  return [label[key], label.also?.[key]].flat().filter((value) => value !== undefined);
}

/** @type {(a: string, b: string) => boolean} */
const same = (a, b) => a.toLowerCase() === b.toLowerCase();

/** @type {(wanted: string, claim: string) => boolean} */
const sameOrCut = (wanted, claim) =>
  claim.endsWith("…")
    ? same(wanted.slice(0, claim.length - 1), claim.slice(0, -1))
    : same(wanted, claim);

/** @type {(a: string, b: string) => boolean} */
const isBeginning = (a, b) => `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`);
