/** What is shown: the kit's list, or one that is written by hand. */
export type Which = "kit" | "bare";

/** What the driver asks of the page. Each answers with milliseconds, the page's layout included. */
export interface BenchPage {
  /** The whole list is shown, of sessions that are loaded. */
  mount(which: Which, rows: number): Promise<number>;
  /** The list is asked for, one row has changed, and the change is shown. */
  change(which: Which, rows: number): Promise<number>;
}

declare global {
  // oxlint-disable-next-line no-var
  var bench: BenchPage;
}
