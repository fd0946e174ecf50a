import type { SessionDeviceKind } from "../session/SessionDevice.js";

/**
 * The kind of device or program. The program comes before the hardware: an app on a phone is an
 * `app`, not a `mobile`.
 */
export type DeviceType = SessionDeviceKind | "unknown";

/** The program: a browser, an app, a command-line program or a bot. */
export interface DeviceProgram {
  /** The name as people know it: "Edge", not "Edg". */
  name: string;
  /** Left out when the user agent does not contain the true version. */
  version?: string;
  /**
   * `true` when nothing but the user agent confirms the name. Print such a name in quotation marks,
   * because anyone can write it.
   */
  isClaimed?: boolean;
}

/** The operating system. */
export interface DeviceSystem {
  /** The name as people know it: "macOS", "Windows". */
  name: string;
  /** Left out when it may be wrong, because browsers send a frozen version. */
  version?: string;
  /**
   * `true` when nothing but the backend's description of the device confirms the name. Print such a name
   * in quotation marks.
   */
  isClaimed?: boolean;
  /**
   * Other systems that the user agent fits: an iPad reports that it is a Mac. Print all names, joined
   * in the language of the page: "macOS or iPadOS".
   */
  or?: string[];
}

/** A device as its user agent describes it. What the user agent does not reliably say is left out. */
export interface Device {
  /** `unknown` when the user agent does not say it. */
  type: DeviceType;
  browser?: DeviceProgram;
  os?: DeviceSystem;
  /** The maker of the hardware: "Apple". */
  vendor?: string;
  /**
   * The model: "iPhone". It is text from outside, and only checked to look like a model. Print it in
   * quotation marks.
   */
  model?: string;
}
