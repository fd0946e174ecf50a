import type { ConfirmWords } from "../revocation/ConfirmWords.js";
import type { Notice } from "../revocation/Notice.js";
import type { RevocationTarget } from "../revocation/RevocationState.js";
import type { Session } from "../session/Session.js";

/** What the user is asked to confirm, and the words that the kit itself would use for it. */
export interface ConfirmRequest extends ConfirmWords {
  /**
   * Which sessions are revoked: this device, one other, the selected ones, all others, or all including this
   * device.
   */
  target: RevocationTarget;
  /** The sessions that would end. */
  sessions: readonly Session[];
}

/** Why the user has to reauthenticate. */
export interface ReauthenticateRequest {
  /** As in {@link ConfirmRequest}, or `list` when the backend requires reauthentication to show the list. */
  target: RevocationTarget | "list";
  /** The sessions that would end; empty for `list`. */
  sessions: readonly Session[];
  /** Aborted when the user cancels in the kit. Close the dialog that you opened. */
  signal: AbortSignal;
}

/** Why this device is signed out. */
export interface SignedOutEvent {
  /**
   * `here`: the user ended this session on this page. `elsewhere`: it was ended somewhere else, or it expired.
   */
  reason: "here" | "elsewhere";
}

/** Which sessions of other devices were revoked. */
export interface RevokedEvent {
  /**
   * The sessions that the backend confirmed as ended, or no longer had. This device's own session is never one
   * of them.
   */
  sessions: readonly Session[];
  /** What the user chose to revoke. */
  target: RevocationTarget;
}

/** The callbacks of the host. All are optional. */
export interface SessionsHandlers {
  /**
   * Replaces every confirmation of the kit. Resolve with `true` to go on. Any other value cancels, also a
   * truthy one such as `"no"`. Without `confirm`, the kit asks in the row of one other device, and in a dialog
   * for this device and for several devices.
   *
   * @example
   * ```tsx
   * <SessionsProvider
   *   client={client}
   *   confirm={({ title, text }) => window.confirm(`${title}\n\n${text}`)}
   * />
   * ```
   */
  confirm?(request: ConfirmRequest): boolean | Promise<boolean>;
  /**
   * Asks the user to reauthenticate when the backend requires it. When the user has reauthenticated, resolve with
   * `true`. The kit then sends the refused requests again. When several requests need reauthentication at the
   * same time, they share one call. When you resolve with any other value (also `undefined`), when you throw, or
   * when the user presses Cancel in the kit, everything stays as it was.
   *
   * @example
   * ```tsx
   * <SessionsProvider
   *   client={client}
   *   reauthenticate={async ({ signal }) => {
   *     const password = await openPasswordDialog({ signal });
   *     return password !== undefined && (await checkPassword(password));
   *   }}
   * />
   * ```
   */
  reauthenticate?(request: ReauthenticateRequest): boolean | Promise<boolean>;
  /**
   * Calls `reauthenticate` before anything is revoked, also when the backend does not require it (OWASP ASVS
   * 5.0, 7.5.2). It is called once for each action of the user, however many sessions the action ends. Without
   * `reauthenticate`, it has no effect.
   *
   * @default false
   */
  requireReauthentication?: boolean;
  /**
   * This device's session is over: show your sign-in page. It is called once for each session that the page was
   * signed in with. When the backend does not say which session is the current one, it is called once after
   * each list. It is also called whenever the user presses "Sign in again".
   *
   * @example
   * ```tsx
   * <SessionsProvider client={client} onSignedOut={() => location.assign("/sign-in")} />
   * ```
   */
  onSignedOut?(event: SignedOutEvent): void;
  /**
   * The backend confirmed that sessions of other devices have ended. Each session is reported once.
   *
   * @example
   * ```tsx
   * <SessionsProvider
   *   client={client}
   *   onRevoked={({ sessions }) => showToast(`Devices signed out: ${sessions.length}`)}
   * />
   * ```
   */
  onRevoked?(event: RevokedEvent): void;
  /**
   * Gets each line of the status line and of the live regions once, before the kit says it, while a component of the
   * kit is mounted that can say it: a list, a `SessionsOutlet`, a prompt, a card, or a button for several sessions.
   * When you return `true`, the kit neither shows nor announces the line, so your toast has to announce it. For any
   * other value, and when you throw, the kit says it itself. A message inside a row is no notice, and stays.
   *
   * @example
   * ```tsx
   * <SessionsProvider
   *   client={client}
   *   onNotice={({ text, tone }) => toast(text, { tone }) !== undefined}
   * />
   * ```
   */
  onNotice?(notice: Notice): unknown;
  /**
   * Opens your page or dialog that changes the password, as a step of "Was this not you?". When it is absent, the
   * kit does not offer that step. When the password was changed, resolve with `true`. The kit then shows the step
   * as done.
   */
  onChangePassword?(): unknown;
  /** Opens your security settings, the last step of "Was this not you?". It works like `onChangePassword`. */
  onReviewSecurity?(): unknown;
  /**
   * Called with each error that did not stop the page. Send it to your error reporting, because the kit writes
   * nothing to the console. These errors are reported:
   * - A component stopped working. The cause may be what you passed, such as messages or a card's `action`.
   * - A callback of your query or mutation cache threw during a request. It is reported once for each message.
   * - Code of the kit could not be loaded, for example after a deploy. It is reported once for each message.
   * - A part of a response could not be read. The error names its path, never its value, and is reported once
   *   for each path.
   */
  onError?(event: SessionsErrorEvent): void;
}

/** An error that did not stop the page. */
export interface SessionsErrorEvent {
  /** The thrown value, or an `invalid-response` error whose message names the path that could not be read. */
  error: unknown;
}
