import type { Session } from "../session/Session.js";
import type { Kit, ReauthenticateContext } from "./Kit.js";

/**
 * The host's `reauthenticate`, open once at a time for all that need it; where the host has none, the
 * answer is yes, and the backend decides.
 */
export const askForProof = (
  { scope: kit, handlers }: Kit,
  scope: ReauthenticateContext["scope"],
  sessions: readonly Session[],
  since?: number,
): Promise<boolean> =>
  kit.stepUp.ask(
    async (signal) =>
      (await handlers.current.reauthenticate?.({ scope, sessions, signal })) ?? true,
    since,
  );
