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
