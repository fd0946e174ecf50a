/**
 * Browsers froze these: every Windows says 10, every macOS 10.15.7, every ChromeOS 14541, and iOS from
 * 26 on 18.6 or 18.7. Behind Linux stands the processor.
 */
const frozen =
  /^(?:Windows \d\d$|macOS 10[._]1[56]|ChromeOS 14541|Linux|Ubuntu|iP?a?d?OS 18[._][67]$)/;
/** Reduced Android, and Firefox, which says 10 of all that is older. */
const reduced = /ndroid\/|; K(?:; wv)?\)|\(Android 10;.* rv:/;
/** Who says the true one all the same; Edge's old engine was never on Windows 11. */
const honest = /\b(?:Edge\/1\d|(?:CriOS|GSA|EdgiOS)\/|iOS[ /]18)/;
/** Facebook's apps, Instagram's and PowerShell ask the system itself. */
const asked = /\b(?:FBSV\/|Android \(\d+\/)(\d[\d.]*)|Microsoft Windows 10\.0\.(\d\d)/;

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
