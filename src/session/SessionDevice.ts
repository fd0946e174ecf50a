/**
 * A device as the backend has described it, for backends that keep no user agent. The kit uses it only when
 * `userAgent` names nothing, because it is `""` or has no letters. Every part may be missing or `null`, and all of
 * it is text from outside.
 *
 * The kit treats these parts as it treats a user agent, because most backends read them from one:
 * - It leaves out a version that browsers have frozen (Windows 10, macOS 10.15.7).
 * - Safari on macOS is "Safari on macOS or iPadOS", because an iPad reports that it is a Mac.
 * - A name that it does not know is shown in quotation marks.
 * - "Other", "Unknown", "n/a" and `-` mean that nothing is known.
 *
 * The words that it knows, apart from the apps and command-line programs that it also recognises in a user agent:
 * - `browser`: Android Browser, Android WebView, Brave, Chrome, Chromium, DuckDuckGo, Edge, Firefox, Internet
 *   Explorer, iOS WebView, Opera, Opera Mini, Safari, Samsung Internet, Vivaldi, Yandex Browser. The names of common
 *   parsers are read too, such as `Chrome Mobile iOS`, `Mobile Safari` or `IE`.
 * - `system`: Android, ChromeOS, Debian, Fedora, HarmonyOS, iOS, iPadOS, KaiOS, Linux, macOS, Tizen, Ubuntu, Windows.
 *   `Mac OS X` is read too, and a version may follow: `Windows 11`.
 * - `kind`: see {@link SessionDeviceKind}.
 *
 * Without a `kind`, an iPhone, an iPad, iOS, iPadOS and the systems of computers have the kind that is certain.
 * Android has none, because phones, tablets and televisions run it: set `kind` when you know it.
 * @example
 * ```ts
 * const device: SessionDevice = { browser: "Chrome", browserVersion: "142.0.0", system: "Windows" };
 * ```
 */
export interface SessionDevice {
  /** Name of the browser or app, such as `Chrome` or `Mobile Safari`. */
  browser?: string | null | undefined;
  /** Version of the browser or app. */
  browserVersion?: string | null | undefined;
  /** Name of the operating system, such as `Windows`, `Mac OS X` or `iOS`. */
  system?: string | null | undefined;
  /** Version of the operating system. */
  systemVersion?: string | null | undefined;
  /** Model of the hardware, such as `iPhone` or `Pixel 9`. */
  model?: string | null | undefined;
  /** Kind of the device: one of {@link SessionDeviceKind}. The kit ignores any other word. */
  kind?: SessionDeviceKind | (string & {}) | null | undefined;
}

/** The kinds of device that the kit has a word and an icon for. */
export type SessionDeviceKind =
  | "desktop"
  | "mobile"
  | "tablet"
  | "tv"
  | "console"
  | "vr"
  | "watch"
  | "bot"
  | "cli"
  | "app";
