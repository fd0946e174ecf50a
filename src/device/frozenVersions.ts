/**
 * Versions that browsers send instead of the true one: 10 for every Windows, 10.15.7 for every macOS,
 * 14541 for every ChromeOS, and 18.6 or 18.7 for iOS from 26 on. After "Linux" comes the processor or
 * the kernel, and after "HarmonyOS" an Android version.
 */
const frozen =
  /^(?:Windows \d\d\b|macOS 10[._]1[56]|ChromeOS 14541|Linux|Ubuntu|Harm|iP?a?d?OS 18[._][67]$)/;
/** Android user agents without the true version. Firefox sends 10 for every older Android. */
const reduced = /mirall|; K(?:; wv)?\)|\(Android 10;.* rv:/;
/** Programs that send the true version although it looks frozen. */
const honest = /\b(?:(?:CriOS|GSA|EdgiOS)\/|iOS[ /]18)/;
/**
 * Programs that get the version from the system. The groups are the version, which the apps of
 * Facebook and Instagram send, and the build, which PowerShell and the old Edge send.
 */
const asked = /\b(?:FBSV\/|Android \(\d+\/)(\d[\d.]*)|(?:Windows[ /]10\.0|Edge\/1\d)\.(\d\d)/;

/** The version of the system, or `undefined` when the user agent does not contain the true one. */
export function trustedSystemVersion(
  name: string,
  version = "",
  userAgent: string,
): string | undefined {
  const [, own, build] = asked.exec(userAgent) ?? [];
  // Windows 11 begins with build 22000.
  if (build) return build < "22" ? "10" : "11";
  if (own) return own;
  if (frozen.test(`${name} ${version}`) && !honest.test(userAgent)) {
    // Safari is a part of iOS, so its version is the version of the system.
    return /\(iP.*\bVersion\/((?:18|2[6-9]|[3-9]\d)[\d.]*)/.exec(userAgent)?.[1];
  }
  return reduced.test(userAgent) ? undefined : version;
}
