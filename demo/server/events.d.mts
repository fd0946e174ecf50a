/** Tells browsers that sessions of their account changed. See `events.mjs`. */
export function createEvents(expiryOf: (id: string) => Promise<number>): {
  open(session: { id: string; userId: string }): ReadableStream<Uint8Array> | undefined;
  changed(userId: string): void;
  ended(id: string): void;
  replaced(id: string): void;
  close(): void;
};
