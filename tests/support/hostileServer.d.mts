import type { Lie } from "./hostile/lies.mjs";

/** A backend that tells one lie at a time, and a stranger on another origin. */
export function startHostile(shown?: { script: string; styles: string }): Promise<{
  url: string;
  /** Tells this lie from now on, to all that ask anew; nothing was asked and ended before. */
  tell(name: string): void;
  /** Tells the truth from now on; a stream that is a lie breaks off. */
  repent(): void;
  /** Ends a session, as another device would. */
  end(id: string): void;
  /** Tells all that follow an honest stream that something has changed. */
  push(): void;
  /** How often it was asked for something. */
  asked(of: Lie["of"]): number;
  askedElsewhere(): number;
  holds(id: string): boolean;
  close(): Promise<void>;
}>;
