import type { Session } from "../session/Session.js";

/** What a sign-out needs of the world. All reject with a `SessionsError` only. */
export interface RevocationPorts {
  /** Ends one session at the backend. */
  revoke(session: Session): Promise<void>;
  /** Ends all the given ones in one call, where the backend has one for exactly these. */
  revokeTogether?(): Promise<void>;
  /** Asks for the whole list anew and reports it to the store as `listed`. */
  refresh(): Promise<void>;
  /** Whether a request would leave this device at all. */
  isOnline(): boolean;
  /** Asks the person to prove who they are; absent where the host has no way to. */
  reauthenticate?(sessions: readonly Session[]): Promise<boolean>;
}
