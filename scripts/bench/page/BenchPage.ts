/** What the driver asks of the page. Each answers with milliseconds, the page's layout included. */
export interface BenchPage {
  /** Shows the whole list, and takes it away again. */
  mount(which: "kit" | "bare", rows: number): Promise<number>;
  /** The list comes back as it was, while it is shown. */
  refetch(which: "kit" | "bare", rows: number): Promise<number>;
}

declare global {
  // oxlint-disable-next-line no-var
  var bench: BenchPage;
}
