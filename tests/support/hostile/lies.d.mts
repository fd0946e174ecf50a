/** One false answer of the backend: the kind of request that gets it, and what the screen may do after it. */
export interface Lie {
  of: "list" | "revoke" | "events";
  /** The text that the screen shows in the end. */
  says?: RegExp;
  /** The largest allowed number of requests. @default 6 */
  most?: number;
  /** The answer ends this session, so the test mounts the screen again after it. */
  isEnd?: true;
  /** The answer says that the session has ended. The screen must trust it until a list shows the session again. */
  confirms?: true;
}

/** All lies by name. */
export const lies: Record<string, Lie>;
