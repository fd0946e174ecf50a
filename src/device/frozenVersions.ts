/**
 * The system's version, where the string can vouch for it. Browsers froze the others: every Windows
 * says 10, every macOS 10.15.7, every ChromeOS 14541, reduced Android 10 with the model K, and iOS
 * from 26 on 18.6 or 18.7.
 */
export function trustedSystemVersion(
  name: string,
  version: string | undefined,
  userAgent: string,
): string | undefined {
  if (!version || !/^\d/.test(version)) return name === "Windows" ? oldWindows(version) : undefined;
  if (name === "Windows") return version === "10" ? undefined : version;
  if (name === "macOS") return version.startsWith("10.15") ? undefined : version;
  if (name === "ChromeOS") return /^14541\b/.test(version) ? undefined : version;
  if (name === "Android") return /; K(?:; wv)?\)/.test(userAgent) ? undefined : version;
  if (name === "iOS" || name === "iPadOS") return trustedApple(version, userAgent);
  return /Linux|Ubuntu|Debian|Fedora/.test(name) ? undefined : version;
}

function oldWindows(version: string | undefined): string | undefined {
  return version === "XP" || version === "Vista" ? version : undefined;
}

function trustedApple(version: string, userAgent: string): string | undefined {
  if (!/^18\.[67]\b/.test(version)) return version;
  // Safari ships with the system, so its own version is the system's.
  const safari = /Version\/(\d+)(?:\.(\d+))?.*Safari/.exec(userAgent);
  const isOwnNumber = !/EdgiOS/.test(userAgent) && safari && Number(safari[1]) >= 26;
  if (isOwnNumber) return safari[2] ? `${safari[1]}.${safari[2]}` : safari[1];
  return safari && Number(safari[1]) === 18 ? version : undefined;
}
