import devices from "../../demo/server/devices.json" with { type: "json" };

/** The user agents of two browsers that no seeded device of the demo has. */
export const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:155.0) Gecko/20100101 Firefox/155.0";
export const opera =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36 OPR/136.0.0.0";

/** Seven devices with seven different names, and their user agents. */
export const seven = [
  "Safari on iPhone",
  "Firefox on Windows",
  "Chrome on ChromeOS",
  "Safari on iPad",
  "Chrome on Android",
  "Samsung TV",
  "PlayStation 5",
].map((name) => ({ name, userAgent: devices.find(({ label }) => label === name)!.userAgent }));
