/** One lie: to which question it is an answer, and what the screen may make of it. */
export interface Lie {
  of: "list" | "revoke" | "events";
  /** What the screen says of it in the end. */
  says?: RegExp;
  /** How many requests it may cost. @default 6 */
  most?: number;
  /** It is the end of this session: the page is opened anew after it. */
  isEnd?: true;
  /** It says that the session has ended: that has to be believed until a list tells otherwise. */
  confirms?: true;
}

/** All of them, by what they are. */
export const lies: Record<string, Lie>;
