"use client";

import { type ReactNode, useEffect, useMemo } from "react";
import { createLatestHandlers } from "../controller/latestHandlers.js";
import type { Kit } from "../controller/Kit.js";
import { sessionsController } from "../controller/controllers.js";
import { SessionsContext } from "../hooks/context/SessionsContext.js";
import { useForgetPreviousAccount } from "../hooks/context/useForgetPreviousAccount.js";
import { useQueryClientOrOwn } from "../hooks/context/useQueryClientOrOwn.js";
import { useLanguage } from "../hooks/time/useLocale.js";
import { DisplayContext } from "../hooks/context/DisplayContext.js";
import { en } from "../i18n/en.js";
import { withEnglish } from "../i18n/withEnglish.js";
import { ColorSchemeContext } from "../parts/ColorSchemeContext.js";
import { OwnPartsContext } from "../parts/ownParts.js";
import type { SessionsProviderProps } from "./provider/SessionsProviderProps.js";
import { useOwnParts } from "./provider/useOwnParts.js";
import { onChunkFailed } from "../lib/async/createChunk.js";
import { useIsomorphicLayoutEffect } from "../lib/react/useIsomorphicLayoutEffect.js";
import { resolveLocale } from "../lib/text/resolveLocale.js";

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
  const { client, account, messages, children } = props;
  // A server-side template may print an empty setting.
  const timeZone = props.timeZone || undefined;
  const { propagationDelay = client.propagationDelay } = props;
  const { components, classNames, colorScheme } = props;
  const { confirm, reauthenticate, requireReauthentication, onSignedOut, onRevoked } = props;
  const { onNotice, onChangePassword, onReviewSecurity, onError } = props;
  const { queryClient, provide } = useQueryClientOrOwn();
  const locale = useLanguage(props.locale);
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
      onNotice,
      onChangePassword,
      onReviewSecurity,
      onError,
    });
  });

  useEffect(() => onChunkFailed(handlers.reportFault), [handlers]);
  // The browser's first work with a language takes long, so do it while the list is on its way. A list that mounts
  // together with the provider has sent its request, because the effects of children run first.
  useEffect(() => void resolveLocale(locale), [locale]);

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
  const ownParts = useOwnParts({ components, classNames });
  useEffect(() => {
    if (!hideAddresses) kit.controller.shownAddresses.set(new Set());
  }, [hideAddresses, kit]);
  return provide(
    <DisplayContext.Provider value={wording}>
      <OwnPartsContext.Provider value={ownParts}>
        <ColorSchemeContext.Provider value={colorScheme}>
          <SessionsContext.Provider value={kit}>{children}</SessionsContext.Provider>
        </ColorSchemeContext.Provider>
      </OwnPartsContext.Provider>
    </DisplayContext.Provider>,
  );
}
