import type { AddressKindWord } from "./AddressKindWord.js";

/** The words of the details, which open by the name of a device. */
export interface DetailsMessages {
  lastActiveLabel: string;
  signedInLabel: string;
  signsOutLabel: string;
  /** It does not sign out by itself. */
  never: string;
  placeLabel: string;
  approximate(place: string): string;
  addressLabel: string;
  /** What kind of address it is; a public one goes without. */
  addressKinds: Record<AddressKindWord, string>;
  viaProxy: string;
  hidden: string;
  show: string;
  hide: string;
  copy: string;
  copied: string;
  copyFailed: string;
  /** Names a button of the details: `show`, `hide` or `copy`, and the label of what it is about. */
  actionOn(action: string, label: string): string;
  kindLabel: string;
  modelLabel: string;
  browserLabel: string;
  systemLabel: string;
  reportedLabel: string;
  detailsNote: string;
}
