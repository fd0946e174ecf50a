/** The words of the whole list: what it is doing, what is missing, and how to see more. */
export interface ScreenMessages {
  loading: string;
  updating: string;
  loadFailed: string;
  reload: string;
  loadFailedHint: string;
  empty: string;
  emptyHint: string;
  refresh: string;
  offline: string;
  stale(time: string): string;
  confirmList: string;
  confirmListHint: string;
  confirmItsYou: string;
  signedOut: string;
  signedOutHint: string;
  signedOutElsewhereHint: string;
  /** Why this account’s devices are no longer shown where another one has signed in meanwhile. */
  otherAccountHint: string;
  signInAgain: string;
  showNew(count: number): string;
  /** As `showNew`, of devices that signed in before the list was first shown. */
  showWaiting(count: number): string;
  showAll(count: number): string;
  showMore: string;
  /** Rows that were left out, because nothing in them tells which session they are. */
  unreadable(count: number): string;
  /** The backend does not get to the end of its list. */
  restMissing: string;
  loadingMore: string;
  moreFailed: string;
}
