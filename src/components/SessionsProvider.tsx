"use client";

import { type ReactNode, useEffect, useMemo } from "react";
import { createLatestHandlers, type SessionsHandlers } from "../controller/handlers.js";
import type { Kit } from "../controller/Kit.js";
import { sessionsController } from "../controller/SessionsController.js";
import { SessionsContext } from "../hooks/context/SessionsContext.js";
import { useForgetPreviousAccount } from "../hooks/context/useForgetPreviousAccount.js";
import { useQueryClientOrOwn } from "../hooks/context/useQueryClientOrOwn.js";
import { useResolvedLocale } from "../hooks/time/useLocale.js";
import { DisplayContext } from "../hooks/context/DisplayContext.js";
import { en } from "../i18n/en.js";
import type { Messages } from "../i18n/Messages.js";
import { withEnglish } from "../i18n/withEnglish.js";
import { useIsomorphicLayoutEffect } from "../lib/react/useIsomorphicLayoutEffect.js";
import type { SessionsClient } from "../session/SessionsClient.js";

/** What is optional may be `undefined` as well, whatever the host's compiler wants (`account={user?.id}`). */
type OrUndefined<Props> = { [Key in keyof Props]: Props[Key] | undefined };

/** Props of {@link SessionsProvider}. */
export interface SessionsProviderProps extends OrUndefined<SessionsHandlers> {
  /** How the backend is called. Make it outside of render: a new one each time is a new list. */
  client: SessionsClient;
  /** Whose sessions; keys the cache, so that no one sees another account's devices. */
  account?: string | undefined;
  /**
   * Language of times and places, a BCP 47 tag; `de_AT` is read as one, and what is none is English.
   * Set it where the page is rendered on a server.
   * @default the document's language, else English
   */
  locale?: string | undefined;
  /** Words to replace; what is left out, or is no word, stays English. */
  messages?: Partial<Messages> | undefined;
  /**
   * IANA time zone of exact times.
   * @default the viewer's
   */
  timeZone?: string | undefined;
  /**
   * Each IP address stands in the page only once somebody asked to see it, for those who share their
   * screen. What was asked for is forgotten with the page, the account, or this setting.
   * @default false
   */
  hideAddresses?: boolean | undefined;
  /** A flag beside the country’s name; where fonts have none (Windows) its two letters. @default false */
  showFlags?: boolean | undefined;
  /**
   * How long your backend may still honour a session after its end, in milliseconds (a cookie cache,
   * a short-lived token): said after each sign-out of another device.
   */
  propagationDelay?: number | undefined;
  children?: ReactNode;
}

/**
 * Gives the components and hooks below it a backend, an account and their words. Uses the
 * `QueryClient` of the host's `QueryClientProvider`; without one it makes its own. Renders nothing
 * itself.
 */
export function SessionsProvider(props: SessionsProviderProps): ReactNode {
  const { hideAddresses = false, showFlags } = props;
  const { client, account, messages, timeZone, propagationDelay, children } = props;
  const { confirm, reauthenticate, requireReauthentication, onSignedOut, onRevoked } = props;
  const { onChangePassword, onReviewSecurity, onError } = props;
  const { queryClient, provide } = useQueryClientOrOwn();
  const locale = useResolvedLocale(props.locale);
  useForgetPreviousAccount(queryClient, client.scope, account);

  // One for each account: what was begun for one is told to the handlers that it was begun with.
  const { scope } = client;
  const handlers = useMemo(() => createLatestHandlers([scope, account]), [scope, account]);
  useIsomorphicLayoutEffect(() => {
    handlers.hold({
      confirm,
      reauthenticate,
      requireReauthentication,
      onSignedOut,
      onRevoked,
      onChangePassword,
      onReviewSecurity,
      onError,
    });
  });

  const isConfirmedByHost = confirm !== undefined;
  const hasPasswordChange = onChangePassword !== undefined;
  const hasSecurityReview = onReviewSecurity !== undefined;
  const kit = useMemo<Kit>(
    () => ({
      client,
      account,
      queryClient,
      controller: sessionsController(queryClient, client.scope, account),
      handlers,
      isConfirmedByHost,
      hasPasswordChange,
      hasSecurityReview,
      propagationDelay,
    }),
    [
      client,
      account,
      queryClient,
      handlers,
      isConfirmedByHost,
      hasPasswordChange,
      hasSecurityReview,
      propagationDelay,
    ],
  );
  const wording = useMemo(
    () => ({
      locale,
      timeZone,
      hideAddresses,
      showFlags,
      messages: messages ? withEnglish(messages) : en,
    }),
    [locale, timeZone, hideAddresses, showFlags, messages],
  );
  useEffect(() => {
    if (!hideAddresses) kit.controller.shownAddresses.set(new Set());
  }, [hideAddresses, kit]);
  return provide(
    <DisplayContext.Provider value={wording}>
      <SessionsContext.Provider value={kit}>{children}</SessionsContext.Provider>
    </DisplayContext.Provider>,
  );
}
