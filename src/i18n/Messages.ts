import type { SessionsErrorCode } from "../session/SessionsError.js";
import type { DetailsMessages } from "./DetailsMessages.js";
import type { ScreenMessages } from "./ScreenMessages.js";
import type { DeviceKindWord } from "./DeviceKindWord.js";

/**
 * Every word on screen. Functions take what they are about, so that each language orders its own
 * sentence. `device` is the device's name, `time` and `date` are ready to print.
 */
export interface Messages extends DetailsMessages, ScreenMessages {
  title: string;
  lead: string;
  otherDevices: string;
  /** How many there are, where there may be more. */
  atLeast(count: number): string;
  thisDevice: string;
  nowhereElse: string;
  currentUnknown: string;

  deviceOn(program: string, system: string): string;
  /** A system that may be one or another: "macOS or iPadOS". */
  either(system: string, other: string): string;
  commandLine(program: string): string;
  claimed(name: string): string;
  /** A program that works by itself, such as a search engine's. */
  robot(program: string): string;
  /** A kind of device with its maker: "Samsung TV". */
  made(maker: string, kind: string): string;
  /** What a device is called of which nothing but its kind is known. */
  kinds: Record<DeviceKindWord, string>;
  unknownDevice: string;
  unknownPlace: string;
  unknownTime: string;
  unknownAddress: string;

  activeNow: string;
  active(time: string): string;
  signedIn(date: string): string;
  signsOut(time: string): string;
  expired(date: string): string;

  signOut: string;
  signOutDevice(device: string): string;
  signOutThisDevice: string;
  signOutOthers: string;
  signOutCount(count: number): string;
  signingOut: string;
  signingOutDevice(device: string): string;
  signingOutCount(count: number): string;
  checking: string;
  checkingDevice(device: string): string;
  tryAgain: string;
  tryAgainDevice(device: string): string;
  checkAgain: string;
  checkAgainDevice(device: string): string;
  cancel: string;
  cancelDevice(device: string): string;
  /** "12 more", after the first few names of a list. */
  more(count: number): string;

  askDevice(device: string): string;
  askDeviceHint: string;
  askThisDevice: string;
  askThisDeviceHint(others: number): string;
  /** As that, where it is not known how many others there are. */
  askThisDeviceOthers: string;
  askOthers(count: number): string;
  askOthersHint(count: number): string;
  askSelected(count: number): string;
  /** `devices` is a list of names in the person's language. */
  askSelectedHint(devices: string, count: number): string;
  signOutEverywhere: string;
  askEverywhere: string;
  askEverywhereHint(count: number): string;

  deviceSignedOut(device: string): string;
  deviceAlreadySignedOut(device: string): string;
  countSignedOut(count: number): string;
  partlySignedOut(done: number, count: number): string;
  /** While several are being signed out. */
  progress(done: number, count: number): string;
  stopped(done: number, count: number): string;
  /** How long what was signed out may keep access; `duration` is ready to print. */
  mayKeepAccess(duration: string, count: number): string;
  stillSignedIn(device: string): string;
  /** `devices` is a list of two or more names in the person's language. */
  areStillSignedIn(devices: string): string;
  reappeared: string;
  /** `device` is a list of names where there are several. */
  outcomeUnknown(device: string, count: number): string;
  fromYourMessage: string;
  takesLonger: string;
  confirmDevice(device: string): string;
  notConfirmed: string;
  nothingSent: string;
  /** As `nothingSent`, once the device is online again. */
  nothingWasSent: string;
  /** Why one is still signed in whose answer was lost on its way, said when the list has told. */
  connectionLost: string;
  /** `time` is ready to print: "in 10 seconds", "in 2 minutes". */
  tooManyTries(time: string): string;
  tryAgainNow: string;

  select: string;
  selectDevices: string;
  selectAll(count: number): string;
  /** Where there are more that are not shown. */
  selectAllShown(count: number): string;
  selectedCount(count: number): string;
  notUsedFor: string;
  choose: string;
  days(count: number): string;
  stop: string;

  notYou: string;
  notYouDevice(device: string): string;
  notYouList: string;
  wasNotYou: string;
  changePassword: string;
  reviewSecurity: string;
  stepDone: string;
  close: string;
  /** Something in the list threw: it is replaced by this and by `tryAgain`. */
  listStopped: string;
  /** As `listStopped`, for one device's card. */
  cardStopped: string;
  /** As `listStopped`, for what asks after a change of password. */
  promptStopped: string;
  passwordChanged: string;
  othersStillSignedIn(count: number): string;
  keepSignedIn(count: number): string;

  /** Why something failed, by the error's `reason`, else by its code. */
  reasons: Record<SessionsErrorCode | "redirected" | "unsendable", string>;
  /** As `reasons`, where a list failed and the words differ. */
  listReasons: Partial<Messages["reasons"]>;
  /** Why something failed, where `reasons` has no word for it. */
  unknownReason: string;
}
