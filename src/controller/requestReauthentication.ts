import type { Session } from "../session/Session.js";
import type { ReauthenticateRequest } from "./handlers.js";
import type { Kit } from "./Kit.js";

/**
 * The host's `reauthenticate`, open once at a time for all that need it. When the host has none, the
 * answer is yes, because the backend decides. When it resolves with anything but `true`, the answer is
 * no, because a dialog that was closed resolves with nothing.
 */
export const requestReauthentication = (
  { controller, handlers }: Kit,
  target: ReauthenticateRequest["target"],
  sessions: readonly Session[],
  since?: number,
): Promise<boolean> =>
  controller.reauthentication.ask(async (signal) => {
    const { reauthenticate } = handlers.current;
    if (!reauthenticate) return true;
    const answer: unknown = await reauthenticate({ target, sessions, signal });
    return answer === true;
  }, since);
