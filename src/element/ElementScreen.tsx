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

/** The properties of `<active-sessions>` that only a script can set. */
export interface ElementProperties {
  // Includes undefined, so that each can be reset also under `exactOptionalPropertyTypes`.
  client?: SessionsClient | undefined;
  messages?: Partial<Messages> | undefined;
  confirm?: SessionsHandlers["confirm"] | undefined;
  reauthenticate?: SessionsHandlers["reauthenticate"] | undefined;
  // This is a property and no event, because it returns an answer, and because each script of the page hears events.
  notify?: SessionsHandlers["onNotice"] | undefined;
}

/** Props of {@link ElementScreen}. */
export interface ElementScreenProps {
  client: SessionsClient;
  queryClient: QueryClient;
  settings: Settings;
  properties: ElementProperties;
  /** Dispatches an event. Its detail contains only session ids, a reason or an error. */
  dispatch(type: string, detail: object): void;
}

// This text is here and not in the catalogue, because only the element can refuse a `url`.
const foreign = "The address that this page names for the list is not allowed. Nothing was sent.";

/** The content of the element's shadow root. */
export function ElementScreen(props: ElementScreenProps): ReactNode {
  const { client, queryClient, settings, properties, dispatch } = props;
  const { list, ...wording } = settings;
  const { messages, notify } = properties;
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
        onNotice={notify}
        onSignedOut={({ reason }) => dispatch("signed-out", { reason })}
        onError={({ error }) => dispatch("fault", { error })}
        onRevoked={({ sessions }) => dispatch("revoked", { sessionIds: idsOf(sessions) })}
      >
        <SessionList {...list} />
      </SessionsProvider>
    </QueryClientProvider>
  );
}
