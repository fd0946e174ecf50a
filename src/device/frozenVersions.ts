/**
 * The system's version, where the string can vouch for it. Browsers froze the others: every Windows
 * says 10, every macOS 10.15.7, every ChromeOS 14541, reduced Android 10 with the model K, and iOS
 * from 26 on 18.6 or 18.7.
 */
export function trustedSystemVersion(
  name: string,
  version = "",
  userAgent: string,
): string | undefined {
  // Facebook's apps, Instagram's and PowerShell ask the system itself.
  const own = /\b(?:FBSV\/|Android \(\d+\/)(\d[\d.]*)|Microsoft Windows 10\.0\.(\d\d)/.exec(
    userAgent,
  );
  // The build; 22000 is the first of Windows 11.
  if (own) return own[1] ?? (own[2]! < "22" ? "10" : "11");
  if (/^iP?a?d?OS$/.test(name)) return trustedApple(version, userAgent);
  // Edge's old engine was never on Windows 11; Firefox says Android 10 of all that is older.
  const isFrozen =
    /^(?:Windows \d\d$|macOS 10[._]1[56]|ChromeOS 14541|Linux|Ubuntu)/.test(`${name} ${version}`) &&
    !/\bEdge\/1\d/.test(userAgent);
  return isFrozen || /; K(?:; wv)?\)|\(Android 10;.* rv:/.test(userAgent) ? undefined : version;
}

function trustedApple(version: string, userAgent: string): string | undefined {
  if (!/^18[._][67]\b/.test(version) || /\b(?:CriOS|GSA|EdgiOS)\/|\biOS[ /]18/.test(userAgent))
    return version;
  // Safari ships with the system, so its own version is the system's.
  const safari = /\bVersion\/((\d+)[\d.]*)/.exec(userAgent);
  if (Number(safari?.[2]) >= 26) return safari?.[1];
  return safari?.[2] === "18" ? version : undefined;
}
