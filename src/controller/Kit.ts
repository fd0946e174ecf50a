import type { QueryClient } from "@tanstack/react-query";
import type { RevocationScope } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import type { LatestHandlers } from "./handlers.js";
import type { SessionsController } from "./SessionsController.js";

/** What the person is about to decide. */
export interface SignOutContext {
  /** What is ended: this device, one other, those that were picked, all others, or all with this device. */
  scope: RevocationScope;
  /** The sessions that would end. */
  sessions: readonly Session[];
}

/** What the person has to prove themselves for. */
export interface ReauthenticateContext {
  /** As in {@link SignOutContext}; `list`: to see the list. */
  scope: RevocationScope | "list";
  /** The sessions that would end; none for the list. */
  sessions: readonly Session[];
  /** Aborted when the person gives up in the kit: close what you opened. */
  signal: AbortSignal;
}

/** Why the screen hands over to the host. */
export interface SignedOutContext {
  /** `here`: the person ended this session; `elsewhere`: it was ended from somewhere else, or ran out. */
  reason: "here" | "elsewhere";
}

/** What the host may take over; all optional. */
export interface SessionsHandlers {
  /**
   * Owns every question "do you mean it?": resolve with `true` to go on. Anything else is a no, also
   * what JavaScript takes for true. Left out, the kit asks in the row for one other device and in a
   * dialog for this device and for all others.
   */
  confirm?(context: SignOutContext): Promise<boolean>;
  /**
   * Lets the person prove who they are when the backend wants it; resolve with `true` when they
   * did, and the kit repeats what was asked. Called once for all that wait for it at a time. Anything
   * else (also nothing at all), a throw, or Cancel in the kit leaves everything as it was.
   */
  reauthenticate?(context: ReauthenticateContext): Promise<boolean>;
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
  onSignedOut?(context: SignedOutContext): void;
  /** Other devices' sessions were ended, confirmed by the backend: each is told of once. */
  onRevoked?(sessions: readonly Session[]): void;
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

/** What the provider gives to all below it. */
export interface Kit {
  client: SessionsClient;
  account?: string;
  queryClient: QueryClient;
  scope: SessionsController;
  handlers: LatestHandlers;
  /** The host asks all questions itself (`confirm`), so the kit shows none. */
  isConfirmedByHost: boolean;
  /** The host has `onChangePassword`. */
  hasPasswordChange: boolean;
  /** The host has `onReviewSecurity`. */
  hasSecurityReview: boolean;
  /** How long an ended session may keep access, in milliseconds. */
  propagationDelay?: number;
}
