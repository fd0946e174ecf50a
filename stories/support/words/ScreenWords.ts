import type { enEnding } from "../../../src/i18n/enEnding.js";
import type { enScreen } from "../../../src/i18n/enScreen.js";
import type { Messages } from "../../../src/index.js";

/** The words about selection, questions, progress, “Not you?”, and a changed password. */
export type ScreenWords = Pick<
  Messages,
  | keyof typeof enEnding
  | keyof typeof enScreen
  | ("nowhereElse" | "signOutThisDevice" | "signOutCount" | "signingOut" | "signingOutCount")
  | ("cancel" | "tryAgain" | "checkAgain" | "confirmItsYou" | "notConfirmed")
  | ("askDevice" | "askDeviceHint" | "askThisDevice" | "askThisDeviceHint")
  | ("askOthers" | "askOthersHint" | "deviceSignedOut" | "deviceAlreadySignedOut")
  | ("countSignedOut" | "partlySignedOut" | "stillSignedIn")
>;
