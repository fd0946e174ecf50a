import type { Session } from "../session/Session.js";
import type { Kit, ReauthenticateContext } from "./Kit.js";

/**
 * The host's `reauthenticate`, open once at a time for all that need it. When the host has none, the
 * answer is yes, because the backend decides. When it resolves with anything but `true`, the answer is
 * no, because a dialog that was closed resolves with nothing.
 */
export const requestReauthentication = (
  { scope: kit, handlers }: Kit,
  scope: ReauthenticateContext["scope"],
  sessions: readonly Session[],
  since?: number,
): Promise<boolean> =>
  kit.stepUp.ask(async (signal) => {
    const { reauthenticate } = handlers.current;
    if (!reauthenticate) return true;
    const answer: unknown = await reauthenticate({ scope, sessions, signal });
    return answer === true;
  }, since);
