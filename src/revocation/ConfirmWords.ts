/** The words of a confirmation, in the language and the `messages` of the provider. */
export interface ConfirmWords {
  /**
   * The names of the devices, in the order of `sessions`. While a `SessionList` or a `SessionsOutlet` is
   * mounted, they are the names of its rows, and each is different. Otherwise they are the plain names.
   */
  names: readonly string[];
  /** The question: "Sign out Firefox on Linux?" */
  title: string;
  /** What follows from a yes: "It will have to sign in again." */
  text: string;
  /** The label of the button that confirms: "Sign out". */
  confirmLabel: string;
  /** The label of the button that cancels: "Cancel". */
  cancelLabel: string;
}
