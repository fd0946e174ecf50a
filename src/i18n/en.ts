import type { Messages } from "./Messages.js";
import { plural } from "./plural.js";

/** "1 device", "3 devices". */
const devices = (count: number): string =>
  plural("en", count, { one: `${count} device`, other: `${count} devices` });

/** "is" for one device, "are" for any other number. */
const are = (count: number): string => plural("en", count, { one: "is", other: "are" });

/**
 * The English words: every word on screen, in the order of `Messages`. The words are plain English:
 * they say "device", never "session" or "token"; they use sentence case and no negative contractions.
 *
 * @example Replace one kind of device and keep the other English words.
 * ```tsx
 * <SessionsProvider client={client} messages={{ kinds: { ...en.kinds, tv: "Television" } }}>
 * ```
 */
export const en: Messages = {
  // The heading of the list, and its two groups.
  title: "Where you’re signed in",
  lead: "If you do not know a device here, sign it out.",
  thisDevice: "This device",
  otherDevices: "Other devices",
  atLeast: (count) => `at least ${count}`,
  nowhereElse: "You are not signed in anywhere else.",
  currentUnknown:
    "We cannot tell which of these you are using now, so signing out all others is not offered.",

  // The name of a device.
  deviceOn: (program, system) => `${program} on ${system}`,
  either: (system, other) => `${system} or ${other}`,
  commandLine: (program) => `${program} (command line)`,
  robot: (program) => `${program} (robot)`,
  claimed: (name) => `“${name}”`,
  made: (maker, kind) => `${maker} ${kind}`,
  kinds: {
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
  },
  unknownDevice: "Unknown device",
  more: (count) => `${count} more`,

  // A row.
  activeNow: "Active now",
  active: (time) => `Active ${time}`,
  signedIn: (date) => `Signed in ${date}`,
  signsOut: (time) => `Signs out by itself ${time}`,
  expired: (date) => `Expired ${date}`,
  unknownTime: "Unknown time",
  unknownPlace: "Unknown place",
  fromYourMessage: "This is the sign-in from your message.",
  impersonated: (who) => `${who} is signed in here`,

  // The details of a row.
  lastActiveLabel: "Last active",
  signedInLabel: "Signed in",
  signsOutLabel: "Signs out by itself",
  never: "Never",
  placeLabel: "Place",
  approximate: (place) => `${place} (approximate)`,
  addressLabel: "IP address",
  unknownAddress: "Unknown address",
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
  signInMethodLabel: "Signed in with",
  applicationLabel: "Application",
  organizationLabel: "Organization",
  reportedLabel: "Reported by the device",
  detailsNote:
    "The device reports its own name, and the place is worked out from its IP address. Both can be wrong. Some services keep the address from the sign-in only.",

  // Buttons that sign out.
  signOut: "Sign out",
  signOutDevice: (device) => `Sign out ${device}`,
  signOutThisDevice: "Sign out this device",
  signOutOthers: "Sign out all other devices",
  signOutCount: (count) => `Sign out ${devices(count)}`,
  signOutEverywhere: "Sign out everywhere",
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
  cancelDevice: (device) => `Cancel: sign out ${device}`,
  stop: "Stop",

  // Questions before a sign-out.
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
  askSelected: (count) => `Sign out ${devices(count)}?`,
  askSelectedHint: (names) => `${names} will have to sign in again.`,
  askEverywhere: "Sign out everywhere, this device too?",
  askEverywhereHint: (count) => {
    const all = plural("en", count, { one: "1 device", other: `All ${devices(count)}` });
    return `${all} will have to sign in again, and you will leave this page.`;
  },

  // The result of a sign-out.
  deviceSignedOut: (device) => `${device} is signed out.`,
  deviceAlreadySignedOut: (device) => `${device} was already signed out.`,
  countSignedOut: (count) => `${devices(count)} ${are(count)} signed out.`,
  partlySignedOut: (done, count) => `${done} of ${devices(count)} ${are(done)} signed out.`,
  progress: (done, count) => `${done} of ${count} signed out`,
  stopped: (done, count) => `Stopped. ${done} of ${devices(count)} ${are(done)} signed out.`,
  mayKeepAccess: (duration, count) =>
    plural("en", count, {
      one: `It may keep access for up to ${duration}.`,
      other: `They may keep access for up to ${duration}.`,
    }),
  takesLonger: "This takes longer than usual.",

  // A sign-out that failed, or whose outcome is unknown.
  stillSignedIn: (device) => `${device} is still signed in.`,
  areStillSignedIn: (names) => `${names} are still signed in.`,
  reappeared: "The service confirmed the sign-out, but the device is on the list again.",
  outcomeUnknown: (device, count) =>
    `We do not know yet whether ${device} ${plural("en", count, { one: "was", other: "were" })} signed out.`,
  notConfirmed: "Nothing was signed out.",
  nothingSent: "You are offline. Nothing was sent. Try again when you are connected.",
  nothingWasSent: "You were offline. Nothing was sent.",
  connectionLost: "The connection was lost.",
  tooManyTries: (time) => `Too many tries. You can try again ${time}.`,
  tryAgainNow: "You can try again now.",
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

  // Reauthentication.
  confirmItsYou: "Confirm it’s you",
  confirmDevice: (device) => `Confirm it’s you to sign out ${device}.`,
  confirmList: "Confirm it’s you to see your devices",
  confirmListHint: "For your safety this list opens only shortly after you sign in.",

  // The list as a whole: loading, failed, empty, offline, signed out.
  loading: "Loading your devices…",
  updating: "Updating…",
  loadFailed: "Your devices could not be loaded",
  loadFailedHint: "This says nothing about who is signed in.",
  reload: "Reload the page",
  empty: "No devices to show",
  emptyHint:
    "The service lists no sign-ins for this account, not even this one. That may be a fault.",
  refresh: "Refresh",
  offline: "You are offline.",
  stale: (time) => `This list is from ${time} and may have changed.`,
  signedOut: "This device is signed out",
  signedOutHint: "You can sign in again at any time.",
  signedOutElsewhereHint:
    "It was signed out from somewhere else, or its sign-in ran out. If you did not expect this, sign in again and change your password.",
  otherAccountHint:
    "Another account has signed in to this browser. Sign in again to see these devices.",
  signInAgain: "Sign in again",
  listStopped: "This list stopped working",
  cardStopped: "This entry stopped working",
  promptStopped: "This question stopped working",
  partMissing: "A part of this page could not be loaded.",

  // Below the rows: how to see more, and what is missing.
  showNew: (count) =>
    plural("en", count, { one: "1 new sign-in. Show", other: `${count} new sign-ins. Show` }),
  showWaiting: (count) =>
    `${count} more ${plural("en", count, { one: "device", other: "devices" })}. Show`,
  showAll: (count) => `Show all ${devices(count)}`,
  showMore: "Show more devices",
  loadingMore: "Loading more devices…",
  moreFailed: "More devices could not be loaded.",
  unreadable: (count) => `${count} more could not be read.`,
  restMissing: "The service did not send the rest of the list. There may be more devices.",

  // Selecting several devices.
  select: "Select",
  selectDevices: "Select devices",
  selectAll: (count) => `Select all ${count}`,
  selectAllShown: (count) => `Select all ${count} shown`,
  selectedCount: (count) => `${count} selected`,
  notUsedFor: "Not used for",
  choose: "Choose",
  days: (count) => plural("en", count, { one: "1 day", other: `${count} days` }),

  // "Not you?", the guide for a device that the person does not know.
  notYou: "Not you?",
  notYouDevice: (device) => `Not you? ${device}`,
  notYouList: "Not you? See what to do",
  wasNotYou: "Was this not you?",
  changePassword: "Change your password",
  reviewSecurity: "Check your security settings",
  stepDone: "Done",
  close: "Close",

  // `PasswordChangedPrompt`.
  passwordChanged: "Your password is changed.",
  othersStillSignedIn: (count) =>
    plural("en", count, {
      one: "1 other device is still signed in.",
      other: `${count} other devices are still signed in.`,
    }),
  currentUnknownCount: (count) => {
    const signedIn = plural("en", count, {
      one: "1 device is signed in. We cannot tell whether it is the one that you are using now",
      other: `${count} devices are signed in. We cannot tell which of them you are using now`,
    });
    return `${signedIn}, so signing out all others is not offered.`;
  },
  keepSignedIn: (count) =>
    plural("en", count, { one: "Keep it signed in", other: "Keep them signed in" }),
};
