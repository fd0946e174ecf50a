import type { Lie } from "./hostile/lies.mjs";

/** Starts a backend that tells one lie at a time, and a second server on another origin. */
export function startHostile(shown?: { script: string; styles: string }): Promise<{
  url: string;
  /** Tells this lie to all new requests. Resets the counts of requests and the ended sessions. */
  tell(name: string): void;
  /** Answers truthfully from now on. When the last lie was a stream, closes all open streams. */
  repent(): void;
  /** Ends a session, as another device would. */
  end(id: string): void;
  /** Sends a change to all open streams. */
  push(): void;
  /** Returns the number of requests of this kind. */
  asked(of: Lie["of"]): number;
  askedElsewhere(): number;
  holds(id: string): boolean;
  close(): Promise<void>;
}>;
