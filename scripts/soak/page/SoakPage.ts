/** The functions of a page that the driver calls. */
export interface SoakPage {
  mount(): void;
  unmount(): void;
  /** Returns the reasons of all calls of `onSignedOut` since the last call of this function. */
  takeHandedOver(): string[];
  /** Returns the state of the list, the cached ids, the number of visible rows, and what holds new rows back. */
  read(): { state?: string; ids: string[]; rows: number; holds: string };
}

declare global {
  // oxlint-disable-next-line no-var
  var soak: SoakPage;
}
