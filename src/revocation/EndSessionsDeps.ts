import type { Session } from "../session/Session.js";

/** One request, and the sessions that it ends. */
export interface RevocationRequest {
  sessions: readonly Session[];
  /** The request contains no session id. A "not found" is then about the endpoint, so no session has ended. */
  isNameless?: boolean;
  /** Rejects only with a `SessionsError`. */
  send(): Promise<void>;
}

/** What `endSessions` needs from its caller. */
export interface EndSessionsDeps {
  /**
   * Plans the requests that end these sessions, in phases. A phase is sent only when every session of the
   * phases before it has ended.
   */
  chooseRequests(sessions: readonly Session[]): readonly (readonly RevocationRequest[])[];
  /** Refetches the list and dispatches it to the store as `list-received`. */
  refresh(): Promise<void>;
  /** Whether a request can leave this device. */
  isOnline(): boolean;
  /**
   * Asks the user to reauthenticate. It is absent when the host has no `reauthenticate`. Never rejects.
   *
   * @param since When the refused request was sent (`nextSequence`). When a reauthentication succeeded after
   * that moment, the user is not asked again.
   */
  reauthenticate?(sessions: readonly Session[], since?: number): Promise<boolean>;
  /**
   * Whether a reauthentication succeeded after that moment (`nextSequence`). A 401 to an older request may be
   * about the session that reauthentication replaced.
   */
  isReauthenticatedSince?(moment: number): boolean;
  /** When the list that is known now was requested (`nextSequence`). */
  listedAt?(): number;
  /** Whether a reauthentication may have replaced this device's session since that moment. */
  mayBeReplacedSince?(moment: number): boolean;
  /**
   * Runs after reauthentication and before the next request, because reauthentication may have replaced the
   * session.
   */
  afterReauthentication?(): Promise<void>;
  /** The id of this device's own session, when it is one of those to end. */
  ownId?: string;
  /**
   * Whether the user has to reauthenticate before the first request, also when the backend does not require it.
   */
  isReauthenticationRequired?: boolean;
}
