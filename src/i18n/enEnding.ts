import { are, devices } from "./enDevices.js";
import type { Messages } from "./Messages.js";
import { plural } from "./plural.js";

/** The part of English about ending several devices, proofs and waits. */
export const enEnding = {
  cancelDevice: (device) => `Cancel: sign out ${device}`,
  more: (count) => `${count} more`,
  askSelected: (count) => `Sign out ${devices(count)}?`,
  askSelectedHint: (names) => `${names} will have to sign in again.`,
  signOutEverywhere: "Sign out everywhere",
  askEverywhere: "Sign out everywhere, this device too?",
  askEverywhereHint: (count) =>
    `All ${devices(count)} will have to sign in again, and you will leave this page.`,
  progress: (done, count) => `${done} of ${count} signed out`,
  stopped: (done, count) => `Stopped. ${done} of ${devices(count)} ${are(done)} signed out.`,
  mayKeepAccess: (duration, count) =>
    plural("en", count, {
      one: `It may keep access for up to ${duration}.`,
      other: `They may keep access for up to ${duration}.`,
    }),
  areStillSignedIn: (names) => `${names} are still signed in.`,
  tooManyTries: (time) => `Too many tries. You can try again ${time}.`,
  tryAgainNow: "You can try again now.",
} satisfies Partial<Messages>;
