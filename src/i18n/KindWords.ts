/** The kinds of address that have a word of their own on screen. */
export type AddressKindWord =
  | "this-computer"
  | "local-network"
  | "carrier-nat"
  | "link-local"
  | "documentation"
  | "reserved";

/** The kinds of device that have a word of their own on screen. */
export type DeviceKindWord =
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
