import type { RevocationTarget } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import { SessionsError } from "../session/SessionsError.js";

/** What the person is about to decide. */
export interface ConfirmRequest {
  /** What is ended: this device, one other, those that were picked, all others, or all with this device. */
  target: RevocationTarget;
  /** The sessions that would end. */
  sessions: readonly Session[];
}

/** What the person has to prove themselves for. */
export interface ReauthenticateRequest {
  /** As in {@link ConfirmRequest}; `list`: to see the list. */
  target: RevocationTarget | "list";
  /** The sessions that would end; none for the list. */
  sessions: readonly Session[];
  /** Aborted when the person gives up in the kit: close what you opened. */
  signal: AbortSignal;
}

/** Why the screen hands over to the host. */
export interface SignedOutEvent {
  /** `here`: the person ended this session; `elsewhere`: it was ended from somewhere else, or ran out. */
  reason: "here" | "elsewhere";
}

/** Which other devices' sessions were revoked. */
export interface RevokedEvent {
  /** The sessions that the backend confirmed, or no longer had. Never this device's own. */
  sessions: readonly Session[];
  /** What the person asked for. */
  target: RevocationTarget;
}

/** What the host may take over; all optional. */
export interface SessionsHandlers {
  /**
   * Owns every question "do you mean it?": resolve with `true` to go on. Anything else is a no, also
   * what JavaScript takes for true. Left out, the kit asks in the row for one other device and in a
   * dialog for this device and for all others.
   */
  confirm?(request: ConfirmRequest): boolean | Promise<boolean>;
  /**
   * Lets the person prove who they are when the backend wants it; resolve with `true` when they
   * did, and the kit repeats what was asked. Called once for all that wait for it at a time. Anything
   * else (also nothing at all), a throw, or Cancel in the kit leaves everything as it was.
   */
  reauthenticate?(request: ReauthenticateRequest): boolean | Promise<boolean>;
  /**
   * Call `reauthenticate` before anything is ended, whatever the backend wants (OWASP ASVS 5.0,
   * 7.5.2): once for each order, however many sessions it ends.
   *
   * @default false
   */
  requireReauthentication?: boolean;
  /**
   * This device's session is over: show your sign-in. Called by itself once for each session that the
   * page was signed in with (where the backend does not tell which: once after each list), and whenever
   * “Sign in again” is pressed.
   */
  onSignedOut?(event: SignedOutEvent): void;
  /** Other devices' sessions were ended, confirmed by the backend: each is told of once. */
  onRevoked?(event: RevokedEvent): void;
  /**
   * Opens your change of password, a step of "Was this not you?"; left out, that is not offered.
   * Resolve with `true` once it is changed, and the step says that it is done.
   */
  onChangePassword?(): unknown;
  /** Opens your security settings, the last step there; as `onChangePassword`. */
  onReviewSecurity?(): unknown;
  /**
   * Called with each fault that the screen survived: a component that stopped working (also because of
   * what you gave it, such as words or a card's `action`), a callback of your query or mutation cache
   * that threw at a request of the kit's (once for each message), or a part of a reply that could not be
   * read (with its path, never with its value; once for each path). Send it to your error reporting. The
   * kit itself writes nothing to the console.
   */
  onError?(event: SessionsErrorEvent): void;
}

/** A fault that the screen survived. */
export interface SessionsErrorEvent {
  /** What was thrown, or an `invalid-response` whose message names what could not be read. */
  error: unknown;
}

/** What changes places from list to list is told this often at most. */
const mostPaths = 100;

/** The host's newest handlers for one account. */
export interface LatestHandlers {
  readonly current: SessionsHandlers;
  hold(next: SessionsHandlers): void;
  /** Tells `onError` of paths that could not be read, of each once. */
  reportUnreadable(paths: readonly string[]): void;
  /** Tells `onError` of what code of the host's threw, once for each message. */
  reportFault(error: unknown): void;
}

/** Holds the handlers of an account: what was begun for it is told to no other account's. */
export function createLatestHandlers(
  account: readonly unknown[],
): LatestHandlers & { account: unknown } {
  let current: SessionsHandlers = {};
  const reported = new Set<string>();
  const reportOnce = (key: string, error: unknown) => {
    const { onError } = current;
    if (!onError || reported.has(key) || reported.size >= mostPaths) return;
    reported.add(key);
    callHost(() => onError({ error }));
  };
  return {
    account,
    get current() {
      return current;
    },
    hold: (next) => void (current = next),
    reportUnreadable(paths) {
      for (const path of paths) {
        reportOnce(path, new SessionsError("invalid-response", `${path} could not be read`));
      }
    },
    reportFault: (error) =>
      reportOnce(error instanceof Error ? error.message : typeof error, error),
  };
}

/** Calls what the host gave: where that throws, it is the host's to hear of, and stops nothing here. */
export function callHost(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
