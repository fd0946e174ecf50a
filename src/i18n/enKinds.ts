import type { Messages } from "./Messages.js";

/** What a device is called of which nothing but its kind is known. */
export const enKinds: Messages["kinds"] = {
  desktop: "Computer",
  mobile: "Phone",
  tablet: "Tablet",
  tv: "TV",
  console: "Game console",
  vr: "Headset",
  watch: "Watch",
  bot: "Robot",
  cli: "Command line",
  app: "App",
};
