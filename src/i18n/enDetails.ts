import type { DetailsMessages } from "./DetailsMessages.js";

/** What is known of a device, when its name is pressed. */
export const enDetails: DetailsMessages = {
  lastActiveLabel: "Last active",
  signedInLabel: "Signed in",
  signsOutLabel: "Signs out by itself",
  never: "Never",
  placeLabel: "Place",
  approximate: (place) => `${place} (approximate)`,
  addressLabel: "IP address",
  addressKinds: {
    "this-computer": "this computer",
    "local-network": "local network",
    "carrier-nat": "shared by a provider",
    "link-local": "local connection",
    documentation: "example address",
    reserved: "reserved address",
  },
  viaProxy: "through a proxy",
  hidden: "Hidden",
  show: "Show",
  hide: "Hide",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "It could not be copied.",
  actionOn: (action, label) => `${action}: ${label}`,
  kindLabel: "Kind",
  modelLabel: "Model",
  browserLabel: "Browser",
  systemLabel: "System",
  reportedLabel: "Reported by the device",
  detailsNote:
    "The device reports its own name, and the place is worked out from its IP address. Both can be wrong. Some services keep the address from the sign-in only.",
};
