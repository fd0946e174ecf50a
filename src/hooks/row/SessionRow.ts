import type { ReactNode } from "react";
import type { Device } from "../../device/Device.js";
import type { AddressKind } from "../../network/describeAddress.js";
import type { RevocationStatus } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import type { RowRevoke } from "./RowRevoke.js";

/** Everything that a row says and does about one session, as data. */
export interface SessionRow {
  /** The session. */
  session: Session;
  /** Whether this device uses the session. */
  isCurrent: boolean;
  /** The device; `undefined` while the parser of user agents loads. */
  device: Device | undefined;
  /** The level for a heading with the name, from 1 to 6, in a row of the kit; 3 in `useSessionRow`. */
  headingLevel: number;
  /** The name of the device, such as "Safari on iPhone"; `""` while `device` is `undefined`. */
  name: string;
  /** The direction of the name and of the place: that of the words of `messages`, not that of the first letter. */
  dir: "ltr" | "rtl";
  /**
   * The name in buttons, questions and messages. When two rows of the mounted `SessionList` or `SessionsOutlet` have
   * the same name, it includes the place or the sign-in date. Without such a list it equals `name`.
   */
  distinctName: string;
  /** Where the session was last used: the place, the kind of network, the address, "Hidden", or "Unknown place". */
  place: string;
  /** The flag of the country as an emoji, with `showFlags` only. It is decoration, so hide it from screen readers. */
  flag: string | undefined;
  /** The IP address. */
  address: RowAddress;
  /** When the session was last used. */
  lastActive: RowLastActive;
  /** When the user signed in. */
  signedIn: RowSignedIn;
  /** A note that the session expires within three days or has expired; otherwise `undefined`. */
  expiry: { stage: "soon" | "expired"; text: string } | undefined;
  /** The status of the revocation. */
  status: RevocationStatus;
  /** The outcome of a revocation that needs the user; `undefined` while there is no problem. */
  message: RowMessageText | undefined;
  /**
   * The open question about this session, for a row that asks itself (`asksItself`); otherwise `undefined`, and the
   * kit shows the question.
   */
  question: RowQuestionText | undefined;
  /** The button that revokes the session. */
  revoke: RowRevoke;
  /** The checkbox of the row, while the user selects rows of a `SessionList`; otherwise `undefined`. */
  selection: { isSelected: boolean; isDisabled: boolean } | undefined;
}

/** The IP address of a session. */
export interface RowAddress {
  /** The address in canonical form; `undefined` when it is unknown or hidden. */
  text: string | undefined;
  /** The kind of network. `messages.addressKinds` has the words for most kinds. */
  kind: AddressKind;
  /** Whether only proxies report this address. */
  viaProxy: boolean;
  /** Whether there is an address that must not be on the page now. `text` is `undefined` then. */
  isHidden: boolean;
  /** Whether there is an address, and the provider hides addresses (`hideAddresses`). If so, offer `show` and `hide`. */
  canHide: boolean;
  /** Shows the address. */
  show(): void;
  /** Hides the address again. */
  hide(): void;
}

/** When a session was last used. */
export interface RowLastActive {
  /** The sentence: "Active 4 minutes ago", "Active now", or that the time is unknown. */
  text: string;
  /** The time alone, for a column with a title: "4 minutes ago"; `""` when it is unknown. */
  ago: string;
  /** Date, time and time zone; `undefined` when unknown, and until the page is hydrated. */
  exact: string | undefined;
  /** Whether the session is in use. */
  isNow: boolean;
}

/** When the user signed in. */
export interface RowSignedIn {
  /** The sentence: "Signed in 3 Nov", or that the time is unknown. */
  text: string;
  /** The date alone: "3 Nov"; `""` when it is unknown. */
  date: string;
  /** Date, time and time zone; `undefined` when unknown, and until the page is hydrated. */
  exact: string | undefined;
}

/** The message of a row. */
export interface RowMessageText {
  /** `danger` after a failure, `info` while something is pending. */
  tone: "danger" | "info";
  /** The message as plain text, for a toast. */
  text: string;
  /** The message to render. In it the name is isolated, because it may change the direction of the text. */
  content: ReactNode;
  /** The id for the element of the message. The button refers to it with `aria-describedby`. */
  id: string;
}

/** An open question. */
export interface RowQuestionText {
  /** "Sign out Safari on iPhone?" */
  title: string;
  /** The title to render. In it the name is isolated. */
  content: ReactNode;
  /** What follows. */
  text: string;
  /** The label of the button that confirms. */
  confirmLabel: string;
  /** The label of the button that cancels. Move the focus to this button when the question opens. */
  cancelLabel: string;
  /** Revokes the session. */
  confirm(): void;
  /** Closes the question. Call it on Escape too. */
  cancel(): void;
}
