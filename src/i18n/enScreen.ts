import type { Messages } from "./Messages.js";
import { plural } from "./plural.js";

/** The part of English about selecting, about a device that is not yours, and a changed password. */
export const enScreen = {
  select: "Select",
  selectDevices: "Select devices",
  selectAll: (count) => `Select all ${count}`,
  selectAllShown: (count) => `Select all ${count} shown`,
  selectedCount: (count) => `${count} selected`,
  notUsedFor: "Not used for",
  choose: "Choose",
  days: (count) => plural("en", count, { one: "1 day", other: `${count} days` }),
  stop: "Stop",

  notYou: "Not you?",
  notYouDevice: (device) => `Not you? ${device}`,
  notYouList: "Not you? See what to do",
  wasNotYou: "Was this not you?",
  changePassword: "Change your password",
  reviewSecurity: "Check your security settings",
  stepDone: "Done",
  close: "Close",
  listStopped: "This list stopped working",
  cardStopped: "This entry stopped working",
  promptStopped: "This question stopped working",
  passwordChanged: "Your password is changed.",
  othersStillSignedIn: (count) =>
    plural("en", count, {
      one: "1 other device is still signed in.",
      other: `${count} other devices are still signed in.`,
    }),
  keepSignedIn: (count) =>
    plural("en", count, { one: "Keep it signed in", other: "Keep them signed in" }),
} satisfies Partial<Messages>;
