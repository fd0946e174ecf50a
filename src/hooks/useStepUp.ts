"use client";

import { useCallback } from "react";
import type { Session } from "../session/Session.js";
import { type ReauthenticateContext, useKit } from "./KitContext.js";

/** Asks the person to prove who they are; see {@link useStepUp}. */
export type AskForProof = (
  scope: ReauthenticateContext["scope"],
  sessions: readonly Session[],
  since?: number,
) => Promise<boolean>;

/**
 * The host's `reauthenticate`, open once at a time for all that need it; where the host has none, the
 * answer is yes, and the backend decides.
 */
export function useStepUp(): AskForProof {
  const { scope: kit, handlers } = useKit();
  return useCallback(
    (scope, sessions, since) =>
      kit.stepUp.ask(
        async (signal) =>
          (await handlers.current.reauthenticate?.({ scope, sessions, signal })) ?? true,
        since,
      ),
    [kit, handlers],
  );
}
