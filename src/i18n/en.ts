import { are, devices } from "./enDevices.js";
import { enDetails } from "./enDetails.js";
import { enKinds } from "./enKinds.js";
import type { Messages } from "./Messages.js";
import { enEnding } from "./enEnding.js";
import { enScreen } from "./enScreen.js";
import { plural } from "./plural.js";

/** Plain English: devices, never "session" or "token"; sentence case; no negative contractions. */
export const en: Messages = {
  ...enEnding,
  ...enScreen,
  title: "Where you’re signed in",
  lead: "If you do not know a device here, sign it out.",
  otherDevices: "Other devices",
  atLeast: (count) => `at least ${count}`,
  thisDevice: "This device",
  nowhereElse: "You are not signed in anywhere else.",
  currentUnknown:
    "We cannot tell which of these you are using now, so signing out all others is not offered.",

  deviceOn: (program, system) => `${program} on ${system}`,
  either: (system, other) => `${system} or ${other}`,
  commandLine: (program) => `${program} (command line)`,
  claimed: (name) => `“${name}”`,
  robot: (program) => `${program} (robot)`,
  made: (maker, kind) => `${maker} ${kind}`,
  kinds: enKinds,
  unknownDevice: "Unknown device",
  unknownPlace: "Unknown place",
  unknownTime: "Unknown time",
  unknownAddress: "Unknown address",

  activeNow: "Active now",
  active: (time) => `Active ${time}`,
  signedIn: (date) => `Signed in ${date}`,
  signsOut: (time) => `Signs out by itself ${time}`,
  expired: (date) => `Expired ${date}`,

  signOut: "Sign out",
  signOutDevice: (device) => `Sign out ${device}`,
  signOutThisDevice: "Sign out this device",
  signOutOthers: "Sign out all other devices",
  signOutCount: (count) => `Sign out ${devices(count)}`,
  signingOut: "Signing out…",
  signingOutDevice: (device) => `Signing out ${device}`,
  signingOutCount: (count) => `Signing out ${devices(count)}…`,
  checking: "Checking…",
  checkingDevice: (device) => `Checking ${device}`,
  tryAgain: "Try again",
  tryAgainDevice: (device) => `Try again: sign out ${device}`,
  checkAgain: "Check again",
  checkAgainDevice: (device) => `Check again: ${device}`,
  cancel: "Cancel",

  askDevice: (device) => `Sign out ${device}?`,
  askDeviceHint: "It will have to sign in again.",
  askThisDevice: "Sign out this device?",
  askThisDeviceHint: (others) => {
    const stay = plural("en", others, {
      one: "Your other device stays signed in.",
      other: `Your ${others} other devices stay signed in.`,
    });
    const leave = "You will leave this page and have to sign in again here.";
    return others > 0 ? `${leave} ${stay}` : leave;
  },
  askThisDeviceOthers:
    "You will leave this page and have to sign in again here. Your other devices stay signed in.",
  askOthers: (count) =>
    plural("en", count, {
      one: "Sign out 1 other device?",
      other: `Sign out ${count} other devices?`,
    }),
  askOthersHint: (count) => {
    const again = plural("en", count, {
      one: "It will have to sign in again.",
      other: "They will have to sign in again.",
    });
    return `${again} This device stays signed in.`;
  },

  deviceSignedOut: (device) => `${device} is signed out.`,
  deviceAlreadySignedOut: (device) => `${device} was already signed out.`,
  countSignedOut: (count) => `${devices(count)} ${are(count)} signed out.`,
  partlySignedOut: (done, count) => `${done} of ${devices(count)} ${are(done)} signed out.`,
  stillSignedIn: (device) => `${device} is still signed in.`,
  reappeared: "The service confirmed the sign-out, but the device is on the list again.",
  outcomeUnknown: (device, count) =>
    `We do not know yet whether ${device} ${plural("en", count, { one: "was", other: "were" })} signed out.`,
  fromYourMessage: "This is the sign-in from your message.",
  takesLonger: "This takes longer than usual.",
  confirmDevice: (device) => `Confirm it’s you to sign out ${device}.`,
  notConfirmed: "Nothing was signed out.",
  nothingSent: "You are offline. Nothing was sent. Try again when you are connected.",
  nothingWasSent: "You were offline. Nothing was sent.",
  connectionLost: "The connection was lost.",
  reasons: {
    unauthorized: "This device is signed out.",
    "reauthentication-required": "The service wants you to sign in again first.",
    forbidden: "You cannot sign this device out.",
    "not-found": "The service does not know it.",
    rejected: "The service refused.",
    "rate-limited": "Too many tries. Wait a little, then try again.",
    "invalid-response": "The service sent something unexpected.",
    network: "There is no connection to the service.",
    timeout: "The service took too long.",
    server: "The service did not answer.",
    redirected: "The service sent the request elsewhere. You may have to sign in again.",
    unsendable: "This could not be sent to the service.",
  },
  listReasons: {
    forbidden: "You cannot see these devices.",
    "not-found": "The service does not know this list.",
  },
  unknownReason: "Something went wrong.",

  loading: "Loading your devices…",
  updating: "Updating…",
  loadFailed: "Your devices could not be loaded",
  reload: "Reload the page",
  loadFailedHint: "This says nothing about who is signed in.",
  empty: "No devices to show",
  emptyHint:
    "The service lists no sign-ins for this account, not even this one. That may be a fault.",
  refresh: "Refresh",
  offline: "You are offline.",
  stale: (time) => `This list is from ${time} and may have changed.`,
  confirmList: "Confirm it’s you to see your devices",
  confirmListHint: "For your safety this list opens only shortly after you sign in.",
  confirmItsYou: "Confirm it’s you",
  signedOut: "This device is signed out",
  signedOutHint: "You can sign in again at any time.",
  signedOutElsewhereHint:
    "It was signed out from somewhere else, or its sign-in ran out. If you did not expect this, sign in again and change your password.",
  otherAccountHint:
    "Another account has signed in to this browser. Sign in again to see these devices.",
  signInAgain: "Sign in again",
  showNew: (count) =>
    plural("en", count, { one: "1 new sign-in. Show", other: `${count} new sign-ins. Show` }),
  showWaiting: (count) =>
    `${count} more ${plural("en", count, { one: "device", other: "devices" })}. Show`,
  showAll: (count) => `Show all ${devices(count)}`,
  showMore: "Show more devices",
  unreadable: (count) => `${count} more could not be read.`,
  restMissing: "The service did not send the rest of the list. There may be more devices.",
  loadingMore: "Loading more devices…",
  moreFailed: "More devices could not be loaded.",
  ...enDetails,
};
