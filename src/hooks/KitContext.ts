"use client";

import type { QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { Messages } from "../i18n/Messages.js";
import type { Session } from "../session/Session.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import type { SessionsScope } from "./sessionsScope.js";

/** What the person is about to decide or has to prove themselves for. */
export interface SignOutContext {
  /** What is ended: this device, one other, or all others. */
  scope: "this-device" | "one" | "others";
  /** The sessions that would end. */
  sessions: readonly Session[];
}

/** Why the screen hands over to the host. */
export interface SignedOutContext {
  /** `here`: the person ended this session; `elsewhere`: it was ended from somewhere else, or ran out. */
  reason: "here" | "elsewhere";
}

/** What the host may take over; all optional. */
export interface SessionsHandlers {
  /**
   * Owns every question "do you mean it?": resolve with `true` to go on. Left out, the kit asks in
   * the row for one other device and in a dialog for this device and for all others.
   */
  confirm?(context: SignOutContext): Promise<boolean>;
  /**
   * Lets the person prove who they are when the backend wants it; resolve with `true` when they
   * did, and the kit repeats what was asked. An empty `sessions` means: to see the list.
   */
  reauthenticate?(context: { sessions: readonly Session[] }): Promise<boolean>;
  /**
   * This device's session is over: show your sign-in. Called once for each tab, by itself, and whenever
   * “Sign in again” is pressed.
   */
  onSignedOut?(context: SignedOutContext): void;
  /** Sessions were ended, confirmed by the backend. */
  onRevoked?(sessions: readonly Session[]): void;
}

/** What the provider gives to all below it. */
export interface Kit {
  client: SessionsClient;
  account?: string;
  queryClient: QueryClient;
  scope: SessionsScope;
  handlers: { readonly current: SessionsHandlers };
  /** The host asks all questions itself (`confirm`), so the kit shows none. */
  isConfirmedByHost: boolean;
}

/** How words and times are printed; there is one also without a provider. */
export interface Wording {
  locale?: string;
  timeZone?: string;
  messages: Messages;
}

/** What the provider gives; nothing where there is none. */
export const KitContext = createContext<Kit | undefined>(undefined);

/** The provider's kit. @throws where there is no provider. */
export function useKit(): Kit {
  const kit = useContext(KitContext);
  if (!kit) {
    throw new Error(
      "active-sessions: this needs a <SessionsProvider client={…}> above it. Only SessionCard works without one.",
    );
  }
  return kit;
}
