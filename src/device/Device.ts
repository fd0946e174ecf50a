/** What kind of device or program it is; what runs it wins: an app on a phone is an `app`. */
export type DeviceType =
  | "desktop"
  | "mobile"
  | "tablet"
  | "tv"
  | "console"
  | "vr"
  | "watch"
  | "bot"
  | "cli"
  | "app"
  | "unknown";

/** The program: browser, app, client or bot. */
export interface DeviceProgram {
  name: string;
  /** Only where the string can vouch for it. */
  version?: string;
  /** Only the string says so: print it as a claim, in quotation marks. */
  isClaimed?: boolean;
}

/** The system it runs on. */
export interface DeviceSystem {
  name: string;
  /** Only where the string can vouch for it: browsers freeze these. */
  version?: string;
  /** What else it may be: an iPad says that it is a Mac. Join the words in the person's language. */
  or?: string[];
}

/** What a user agent tells of a device, and nothing that it cannot vouch for. */
export interface Device {
  type: DeviceType;
  browser?: DeviceProgram;
  os?: DeviceSystem;
  vendor?: string;
  /** Text from outside, as far as it looks like a model: print it as a claim, in quotation marks. */
  model?: string;
}
