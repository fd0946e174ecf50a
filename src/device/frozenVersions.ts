/**
 * Browsers froze these: every Windows says 10, every macOS 10.15.7, every ChromeOS 14541, and iOS from
 * 26 on 18.6 or 18.7. Behind Linux stands the processor or the kernel, behind HarmonyOS an Android.
 */
const frozen =
  /^(?:Windows \d\d\b|macOS 10[._]1[56]|ChromeOS 14541|Linux|Ubuntu|Harm|iP?a?d?OS 18[._][67]$)/;
/** Reduced Android, and Firefox, which says 10 of all that is older. */
const reduced = /mirall|ndroid\/|; K(?:; wv)?\)|\(Android 10;.* rv:/;
/** Who says the true one all the same. */
const honest = /\b(?:(?:CriOS|GSA|EdgiOS)\/|iOS[ /]18)/;
/** Facebook's apps and Instagram's ask the system itself; PowerShell and Edge's old engine tell its build. */
const asked = /\b(?:FBSV\/|Android \(\d+\/)(\d[\d.]*)|(?:Windows[ /]10\.0|Edge\/1\d)\.(\d\d)/;

/** The system's version, where the string can vouch for it. */
export function trustedSystemVersion(
  name: string,
  version = "",
  userAgent: string,
): string | undefined {
  const [, own, build] = asked.exec(userAgent) ?? [];
  // The build 22000 is the first of Windows 11.
  if (build) return build < "22" ? "10" : "11";
  if (own) return own;
  if (frozen.test(`${name} ${version}`) && !honest.test(userAgent)) {
    // Safari ships with the system, so its own version is the system's.
    return /\(iP.*\bVersion\/((?:18|2[6-9]|[3-9]\d)[\d.]*)/.exec(userAgent)?.[1];
  }
  return reduced.test(userAgent) ? undefined : version;
}
