import devices from "../../demo/server/devices.json" with { type: "json" };

/** What two browsers call themselves that none of the demo's own devices is. */
export const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:155.0) Gecko/20100101 Firefox/155.0";
export const opera =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36 OPR/136.0.0.0";

/** Seven devices that are called seven things, with what they call themselves. */
export const seven = [
  "Safari on iPhone",
  "Firefox on Windows",
  "Chrome on ChromeOS",
  "Safari on iPad",
  "Chrome on Android",
  "Samsung TV",
  "PlayStation 5",
].map((name) => ({ name, userAgent: devices.find(({ label }) => label === name)!.userAgent }));
