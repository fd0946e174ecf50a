/** Packs the kit as for a release, builds the pages of the bench with it, and serves them. */
export declare function servePages(
  buildMore?: (outDir: string) => Promise<void>,
): Promise<{ url: string; close(): Promise<void> }>;
