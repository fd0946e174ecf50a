import type { Messages } from "../../../src/index.js";

/** The words about selection, questions, progress, “Not you?”, and a changed password. */
export type ScreenWords = Pick<
  Messages,
  | ("select" | "selectDevices" | "selectAll" | "selectAllShown" | "selectedCount")
  | ("notUsedFor" | "choose" | "days" | "stop" | "cancelDevice" | "more")
  | ("askSelected" | "askSelectedHint")
  | ("signOutEverywhere" | "askEverywhere" | "askEverywhereHint")
  | ("progress" | "stopped" | "mayKeepAccess" | "areStillSignedIn" | "tooManyTries" | "tryAgainNow")
  | ("notYou" | "notYouDevice" | "notYouList" | "wasNotYou")
  | ("changePassword" | "reviewSecurity" | "stepDone" | "close")
  | ("listStopped" | "cardStopped" | "promptStopped" | "partMissing")
  | ("passwordChanged" | "othersStillSignedIn" | "keepSignedIn")
  | ("nowhereElse" | "signOutThisDevice" | "signOutCount" | "signingOut" | "signingOutCount")
  | ("cancel" | "tryAgain" | "checkAgain" | "confirmItsYou" | "notConfirmed")
  | ("askDevice" | "askDeviceHint" | "askThisDevice" | "askThisDeviceHint")
  | ("askOthers" | "askOthersHint" | "deviceSignedOut" | "deviceAlreadySignedOut")
  | ("countSignedOut" | "partlySignedOut" | "stillSignedIn")
>;
