"use client";

import { type ReactNode, useEffect, useMemo } from "react";
import type { SessionsHandlers } from "../controller/handlers.js";
import { createLatestHandlers } from "../controller/latestHandlers.js";
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

/** Lets optional props be `undefined` also with `exactOptionalPropertyTypes` (`account={user?.id}`). */
type OrUndefined<Props> = { [Key in keyof Props]: Props[Key] | undefined };

/** Props of {@link SessionsProvider}. They include all handlers of {@link SessionsHandlers}. */
export interface SessionsProviderProps extends OrUndefined<SessionsHandlers> {
  /** Calls the backend. Create it once, outside of render, because the kit subscribes again for each new client. */
  client: SessionsClient;
  /**
   * An id of the account. It is part of the cache key, so that a user never sees another account's devices.
   */
  account?: string | undefined;
  /**
   * The language of times, places and numbers, as a BCP 47 tag. `de_AT` is read as `de-AT`; an invalid tag
   * means English. Set it when the page is rendered on a server.
   * @default the document's language, or English
   */
  locale?: string | undefined;
  /** Texts to replace. A missing text, or a value of the wrong type, stays English. @default all English */
  messages?: Partial<Messages> | undefined;
  /**
   * The IANA time zone of all dates and times, such as `Europe/Berlin`.
   * @default the viewer's
   */
  timeZone?: string | undefined;
  /**
   * Whether an IP address is on the page only after the user asked to see it, for users who share their
   * screen. The addresses are hidden again when the page is reloaded, when `account` changes, and when this
   * becomes `false`.
   * @default false
   */
  hideAddresses?: boolean | undefined;
  /**
   * Whether a flag is shown beside the name of the country. When a font has no flags (Windows), the two
   * letters of the country are shown.
   * @default false
   */
  showFlags?: boolean | undefined;
  /**
   * How long, in milliseconds, your backend may still accept a session after it was revoked (because of a
   * cookie cache or a short-lived token). The list tells the user after each sign-out of another device.
   * @default the client's `propagationDelay`; when it has none, there is no such text
   */
  propagationDelay?: number | undefined;
  /** The components that use this backend and account. */
  children?: ReactNode;
}

/**
 * Gives the components and hooks below it their backend, account, texts and handlers. It uses the
 * `QueryClient` of the host's `QueryClientProvider`; when there is none, it creates one. Renders no element.
 *
 * @example
 * ```tsx
 * <SessionsProvider client={client} account={user.id} onSignedOut={() => location.assign("/sign-in")}>
 *   <SessionList />
 * </SessionsProvider>
 * ```
 */
export function SessionsProvider(props: SessionsProviderProps): ReactNode {
  const { hideAddresses = false, showFlags } = props;
  const { client, account, messages, timeZone, children } = props;
  const { propagationDelay = client.propagationDelay } = props;
  const { confirm, reauthenticate, requireReauthentication, onSignedOut, onRevoked } = props;
  const { onChangePassword, onReviewSecurity, onError } = props;
  const { queryClient, provide } = useQueryClientOrOwn();
  const locale = useResolvedLocale(props.locale);
  useForgetPreviousAccount(queryClient, client.scope, account);

  // Keep one object per account, so that an action calls the handlers of the account that started it.
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
