import type { Session } from "../session/Session.js";

/** One request, and the sessions that end with it. */
export interface RevocationRequest {
  sessions: readonly Session[];
  /** The call carries no id: a "not found" is then of the call itself, and has ended nothing. */
  isNameless?: boolean;
  /** Rejects with a `SessionsError` only. */
  send(): Promise<void>;
}

/** What a sign-out needs of the world. */
export interface EndSessionsDeps {
  /** The requests that end these, in phases: a phase is sent only where all before it have ended. */
  planRequests(sessions: readonly Session[]): readonly (readonly RevocationRequest[])[];
  /** Asks for the list anew and reports it to the store as `list-received`. */
  refresh(): Promise<void>;
  /** Whether a request would leave this device at all. */
  isOnline(): boolean;
  /**
   * Asks the person to prove who they are; absent where the host has no way to. Never rejects.
   *
   * @param since When the refused request was sent (`nextSequence`): a proof that came later counts.
   */
  reauthenticate?(sessions: readonly Session[], since?: number): Promise<boolean>;
  /** Whether a proof came after that moment (`nextSequence`): a refusal of before may be of the session that it replaced. */
  isReauthenticatedSince?(moment: number): boolean;
  /** What is to be learned before anything is sent after a proof, which may have replaced the session. */
  afterReauthentication?(): Promise<void>;
  /** Which session is this device's own. */
  ownId?: string;
  /** Ask for the proof first, whatever the backend wants. */
  isReauthenticationRequired?: boolean;
}
