/**
 * A user agent with its labels, which a person wrote by hand.
 *
 * - A label of `null` means: say nothing here.
 * - A field that is missing, or is in `skip`, is not judged.
 * - `also` holds other right answers.
 * - `userAgentGen` describes a long user agent: its pieces, and how often each is repeated.
 *
 * @typedef {"browserFamily" | "browserMajor" | "osFamily" | "osVersion" | "deviceType" | "deviceVendor" | "deviceModel"} Field
 * @typedef {string | null | (string | null)[]} Label
 * @typedef {Partial<Record<Exclude<Field, "osVersion"> | "osVersionTrusted", Label>>} Labels
 * @typedef {Labels & { id: string, category: string, userAgent?: string, userAgentGen?: [string, number][], also?: Labels, skip?: Field[], note?: string, hostile?: boolean, source: string }} LabelledCase
 * @typedef {"right" | "missing" | "false"} Verdict
 */

/**
 * Judges each field of a device against the labels of a case. A field that is not judged is left out.
 *
 * - When the device says nothing, the field is right if the label allows nothing, and missing otherwise. The kind
 *   "unknown" says nothing.
 * - Names, kinds, makers and models must be equal, but upper and lower case do not matter. A model may start with
 *   its maker.
 * - A browser version is right when its first number is right. A system version is right when one version is the
 *   beginning of the other ("17.5", "17.5.1"). On Windows both must be equal, because 8 and 8.1 are two systems.
 * - `or` names other systems that are possible. They are not false when the first name is right.
 * - A claimed name is not false when no name was expected, because the screen shows it as a claim. It may be cut
 *   short and end with "…".
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
 * Returns all right answers for a field: the label and those in `also`.
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
