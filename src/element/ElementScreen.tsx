"use client";

import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { SessionList } from "../components/SessionList.js";
import { SessionsProvider } from "../components/SessionsProvider.js";
import type { SessionsHandlers } from "../controller/handlers.js";
import type { Messages } from "../i18n/Messages.js";
import { idsOf } from "../session/sessionLists.js";
import type { SessionsClient } from "../session/SessionsClient.js";
import type { Settings } from "./readAttributes.js";

/** What only a script can set on `<active-sessions>`. */
export interface ElementProperties {
  // Each may be set back to undefined, also where the page's compiler tells that from absent.
  client?: SessionsClient | undefined;
  messages?: Partial<Messages> | undefined;
  confirm?: SessionsHandlers["confirm"] | undefined;
  reauthenticate?: SessionsHandlers["reauthenticate"] | undefined;
}

/** Props of {@link ElementScreen}. */
export interface ElementScreenProps {
  client: SessionsClient;
  queryClient: QueryClient;
  settings: Settings;
  properties: ElementProperties;
  /** Dispatches an event; its detail carries ids at most, or a fault. */
  tell(type: string, detail: object): void;
}

// Here, because only the element has an attribute that can be refused.
const foreign = "The address that this page names for the list is not allowed. Nothing was sent.";

/** What stands in the element's shadow root. */
export function ElementScreen(props: ElementScreenProps): ReactNode {
  const { client, queryClient, settings, properties, tell } = props;
  const { list, ...wording } = settings;
  const { messages } = properties;
  const words = useMemo(
    () => ({ ...messages, reasons: { foreign, ...messages?.reasons } as Messages["reasons"] }),
    [messages],
  );
  return (
    <QueryClientProvider client={queryClient}>
      <SessionsProvider
        {...wording}
        {...properties}
        messages={words}
        client={client}
        onSignedOut={({ reason }) => tell("signed-out", { reason })}
        onError={({ error }) => tell("fault", { error })}
        onRevoked={({ sessions }) => tell("revoked", { sessionIds: idsOf(sessions) })}
      >
        <SessionList {...list} />
      </SessionsProvider>
    </QueryClientProvider>
  );
}
