/** What the driver reads of a page, and what it does to it. */
export interface SoakPage {
  mount(): void;
  unmount(): void;
  /** Why the host was handed over to, since it was asked last. */
  takeHandedOver(): string[];
  /** The state of the list, the ids that are cached, how many rows are shown, and why others wait. */
  read(): { state?: string; ids: string[]; rows: number; holds: string };
}

declare global {
  // oxlint-disable-next-line no-var
  var soak: SoakPage;
}
