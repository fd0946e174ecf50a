import type { Session } from "../session/Session.js";
import type { ReauthenticateRequest } from "./handlers.js";
import type { Kit } from "./Kit.js";

/**
 * Calls the host's `reauthenticate`. Only one call is open at a time, and all requests that need it share its
 * result. Without a `reauthenticate`, resolves with `true`, because the backend decides. When the host resolves
 * with anything but `true`, resolves with `false`, because a closed dialog often resolves with nothing.
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
