/** The members that the kit uses of the application's `clerk` object. */
export interface ClerkLike {
  /** The person; null when nobody is signed in. */
  user?: ClerkUser | null | undefined;
  /** The session of this browser. */
  session?: { id: string; createdAt?: Date } | null | undefined;
  /** Ends the session of this browser, and then leaves the page. */
  signOut(options?: { sessionId?: string; redirectUrl?: string }): Promise<void>;
}

/** The members that the kit uses of Clerk's user. */
export interface ClerkUser {
  id: string;
  /** Answers from a cache from the second call on, and with `[]` when the request has failed. */
  getSessions(): Promise<readonly ClerkSession[]>;
  /** Fetches the person again. `clerk.user` is another object then, with an empty cache. */
  reload(): Promise<unknown>;
}

/** A row of Clerk's list. */
export interface ClerkSession {
  id: string;
  status: string;
  expireAt: Date;
  lastActiveAt: Date;
  /** Who uses the session in the person's place; null for the person. */
  actor?: object | null;
  latestActivity: {
    browserName?: string;
    browserVersion?: string;
    deviceType?: string;
    ipAddress?: string;
    city?: string;
    country?: string;
    isMobile?: boolean;
  };
  /** Ends the session, and resolves with it. Without a connection it resolves too, with the old status. */
  revoke(): Promise<{ status: string }>;
}
