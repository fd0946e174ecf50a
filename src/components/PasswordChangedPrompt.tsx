"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from "react";
import { useFocusBack } from "../hooks/useFocusBack.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevocationState } from "../hooks/useRevocationState.js";
import { useRevokeOtherSessions } from "../hooks/useRevokeOtherSessions.js";
import { useSessions } from "../hooks/useSessions.js";
import { isFocusLost } from "../lib/isFocusLost.js";
import { Guide, GuideActions, GuideTitle } from "../parts/guide.js";
import { Button } from "../parts/Button.js";
import { Root, Status } from "../parts/list.js";
import { StripText } from "../parts/strip.js";
import { BlankState } from "./BlankState.js";

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
  function PasswordChangedPrompt({ onDone, children, headingLevel = 2, ...props }, ref) {
    const messages = useMessages();
    const list = useSessions();
    const { hasMore, isRefreshing, error, loadMore, currentSession } = list;
    const { status, sessions, isOffered, revoke } = useRevokeOtherSessions();
    const { result } = useRevocationState();
    const title = useRef<HTMLHeadingElement>(null);
    const id = useId();
    const count = sessions.length;
    const isBusy = status !== "idle";

    useEffect(() => {
      if (isFocusLost()) title.current?.focus();
    }, []);
    // The number is a promise, so no page may be missing.
    const isMissing = hasMore && !error;
    useEffect(() => {
      if (isMissing && !isRefreshing) void loadMore();
    });
    const isLoading = list.status === "loading" || isMissing;
    const isReady = list.status === "ready" && !isLoading;
    const isAsking = isReady && (isOffered || isBusy);
    useFocusBack(isReady && !isAsking, title);

    const { scope, sessions: asked = [], ended = [] } = (!isBusy && result) || {};
    const isTold = scope === "others";
    const told = isTold && messages.partlySignedOut(ended.length, asked.length);
    const all = isTold && ended.length === asked.length && messages.countSignedOut(ended.length);
    const still = currentSession ? messages.nowhereElse : messages.currentUnknown;
    return (
      <Root {...props} ref={ref} aria-labelledby={id}>
        <Guide>
          <GuideTitle ref={title} id={id} level={headingLevel} tabIndex={-1}>
            {children ?? messages.passwordChanged}
          </GuideTitle>
          <Status>
            {isLoading ? messages.loading : isBusy ? messages.signingOutCount(count) : all || told}
          </Status>
          {isReady && !isBusy && (
            <StripText>{isOffered ? messages.othersStillSignedIn(count) : still}</StripText>
          )}
          <GuideActions>
            <Button onClick={onDone}>
              {isAsking && !isBusy ? messages.keepSignedIn(count) : messages.close}
            </Button>
            {isAsking && (
              <Button
                data-tone="danger"
                aria-disabled={isBusy || undefined}
                onClick={() => isBusy || void revoke()}
              >
                {messages.signOutCount(count)}
              </Button>
            )}
          </GuideActions>
        </Guide>
        {!isReady && !isLoading && <BlankState sessions={list} headingLevel={headingLevel + 1} />}
      </Root>
    );
  },
);
