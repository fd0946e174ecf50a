"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from "react";
import { useCooldown } from "../hooks/useCooldown.js";
import { useFocusFallback } from "../hooks/focus/useFocusFallback.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevocationState } from "../hooks/context/useRevocationState.js";
import { useRevokeOtherSessions } from "../hooks/useRevokeOtherSessions.js";
import { useSessions } from "../hooks/useSessions.js";
import { isFocusLost } from "../lib/dom/focus.js";
import { Guide, GuideActions, GuideTitle } from "../parts/guide.js";
import { Button } from "../parts/Button.js";
import { Root } from "../parts/Root.js";
import { StripText } from "../parts/strip.js";
import { EmptyState } from "./list/EmptyState.js";
import { Guard } from "./shared/Guard.js";
import { LazyPromptAnnouncer } from "./lazy/lazyScreen.js";
import { StoppedScreen } from "./shared/StoppedScreen.js";

/** Props of {@link PasswordChangedPrompt}; the others reach its `<section>`. */
export interface PasswordChangedPromptProps extends ComponentPropsWithoutRef<"section"> {
  /** The person wants no more of it: they keep the others signed in, or have read what became of them. */
  onDone(): void;
  /** What has changed, where it is not the password. @default "Your password is changed." */
  children?: ReactNode;
  /** @default 2 */
  headingLevel?: number;
}

/**
 * After a change of password, or of another way to sign in: says how many other devices are still
 * signed in and offers to end them (OWASP ASVS 5.0, 7.4.3). It is the question, so there is no second.
 *
 * @throws Error without a `SessionsProvider` above.
 */
export const PasswordChangedPrompt = forwardRef<HTMLElement, PasswordChangedPromptProps>(
  function PasswordChangedPrompt(props, ref) {
    const { onDone: _, children: __, headingLevel, ...rest } = props;
    return (
      <Guard
        hostRef={ref}
        stopped={<StoppedScreen {...rest} what="prompt" headingLevel={headingLevel} />}
      >
        {(own) => <PromptContent {...props} ref={own} />}
      </Guard>
    );
  },
);

const PromptContent = forwardRef<HTMLElement, PasswordChangedPromptProps>(function PromptContent(
  { onDone, children, headingLevel = 2, ...props },
  ref,
) {
  const messages = useMessages();
  const list = useSessions();
  const { hasMore, isCutShort, unreadableCount, isRefreshing, moreError } = list;
  const { loadMore, refresh } = list;
  const error = list.error ?? moreError;
  const { sessions, isOffered, revoke } = useRevokeOtherSessions();
  const { byId, bulk } = useRevocationState();
  const isCooling = useCooldown() !== undefined;
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const count = sessions.length;
  const isBusy = bulk !== undefined && bulk.status !== "asking";
  // Nobody knows whether they are signed out, so nothing is said of them.
  const isUnknown = sessions.some(({ sessionId }) => byId.get(sessionId)?.status === "unknown");

  useEffect(() => {
    if (isFocusLost(title.current)) title.current?.focus();
  }, []);
  // The number is a promise, so no page may be missing.
  const isMissing = hasMore && !error;
  useEffect(() => {
    if (isMissing && !isRefreshing) void loadMore();
  });
  const isLoading = list.status === "loading" || isMissing;
  const isReady = list.status === "ready" && !hasMore;
  const isAsking = isReady && (isOffered || isBusy);
  const isWaiting = isBusy || isCooling || (isUnknown && isRefreshing);
  useFocusFallback(isReady && !isAsking, title);

  const missing = isCutShort
    ? messages.restMissing
    : unreadableCount > 0 && messages.unreadable(unreadableCount);
  const none = list.currentSession ? messages.nowhereElse : messages.currentUnknown;
  const still = isOffered ? messages.othersStillSignedIn(count) : missing ? "" : none;
  return (
    <Root {...props} ref={ref} aria-labelledby={id}>
      <Guide>
        <GuideTitle ref={title} id={id} level={headingLevel} tabIndex={-1}>
          {children ?? messages.passwordChanged}
        </GuideTitle>
        <LazyPromptAnnouncer list={list} headingLevel={headingLevel + 1} isLoading={isLoading} />
        {isReady && !isBusy && !isUnknown && (
          <StripText>{[still, missing].filter(Boolean).join(" ")}</StripText>
        )}
        <GuideActions>
          <Button onClick={onDone}>
            {isAsking && !isBusy && !isUnknown ? messages.keepSignedIn(count) : messages.close}
          </Button>
          {isAsking && (
            <Button
              data-tone="danger"
              aria-disabled={isWaiting || undefined}
              onClick={() => isWaiting || void (isUnknown ? refresh() : revoke())}
            >
              {isUnknown ? messages.checkAgain : messages.signOutCount(count)}
            </Button>
          )}
        </GuideActions>
      </Guide>
      {!isReady && !isLoading && (
        <EmptyState
          // A page that is missing is as good as none: the number would not be all of them.
          sessions={list.status === "ready" ? { ...list, status: "failed", error } : list}
          headingLevel={headingLevel + 1}
        />
      )}
    </Root>
  );
});
