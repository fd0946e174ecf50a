/**
 * A device as the backend has described it, for backends that keep no user agent. The kit uses it only when
 * `userAgent` is `""`. Every part may be missing, and all of it is text from outside.
 *
 * The kit treats these parts as it treats a user agent: it leaves out a version that browsers have frozen
 * (Windows 10, macOS 10.15.7), and it puts a name that it does not know into quotation marks.
 * @example
 * ```ts
 * const device: SessionDevice = { browser: "Chrome", browserVersion: "142.0.0", system: "Windows" };
 * ```
 */
export interface SessionDevice {
  /** Name of the browser or app, such as `Chrome` or `Mobile Safari`. */
  browser?: string;
  /** Version of the browser or app. */
  browserVersion?: string;
  /** Name of the operating system, such as `Windows`, `Mac OS X` or `iOS`. */
  system?: string;
  /** Version of the operating system. */
  systemVersion?: string;
  /** Model of the hardware, such as `iPhone` or `Pixel 9`. */
  model?: string;
  /** Kind of the device: one of {@link SessionDeviceKind}. The kit ignores any other word. */
  kind?: SessionDeviceKind | (string & {});
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
