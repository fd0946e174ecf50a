import type { Messages } from "../i18n/Messages.js";
import type { RevocationTarget } from "../revocation/RevocationState.js";
import { joinNames } from "./joinNames.js";

/** What a question says. */
export interface ConfirmationText {
  title: string;
  text: string;
  /** The label of the button that confirms. */
  action: string;
}

/** What the text of a question is about. */
export interface ConfirmationInput {
  /** How many sessions would be revoked. */
  count: number;
  /** The names of those sessions. Called only when the question lists them. */
  names(): readonly string[];
  /** How many other devices stay signed in; `undefined` while not all of them are loaded. */
  othersLeft: number | undefined;
  locale: string;
  messages: Messages;
}

/** The words of a question: which devices, how many, and what follows. */
export function confirmationText(
  target: RevocationTarget,
  { count, names, othersLeft, locale, messages }: ConfirmationInput,
): ConfirmationText {
  switch (target) {
    case "one":
      return {
        title: messages.askDevice(names()[0] ?? messages.unknownDevice),
        text: messages.askDeviceHint,
        action: messages.signOut,
      };
    case "this-device":
      return {
        title: messages.askThisDevice,
        text:
          othersLeft === undefined
            ? messages.askThisDeviceOthers
            : messages.askThisDeviceHint(othersLeft),
        action: messages.signOutThisDevice,
      };
    case "others":
      return {
        title: messages.askOthers(count),
        text: messages.askOthersHint(count),
        action: messages.signOutCount(count),
      };
    case "selected":
      return {
        title: messages.askSelected(count),
        text: messages.askSelectedHint(joinNames(names(), locale, messages), count),
        action: messages.signOutCount(count),
      };
    case "all":
      return {
        title: messages.askEverywhere,
        text: messages.askEverywhereHint(count),
        action: messages.signOutEverywhere,
      };
  }
}
