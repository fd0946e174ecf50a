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
import { useLazy } from "../hooks/dom/useLazy.js";
import { useFocusFallback } from "../hooks/focus/useFocusFallback.js";
import { useMessages } from "../hooks/useMessages.js";
import { useRevocationState } from "../hooks/context/useRevocationState.js";
import { useRevokeOtherSessions } from "../hooks/useRevokeOtherSessions.js";
import { useSessions } from "../hooks/useSessions.js";
import { isFocusLost } from "../lib/dom/focus.js";
import { Guide, GuideActions, GuideTitle } from "../parts/guide.js";
import { Button } from "../parts/Button.js";
import { Status } from "../parts/list.js";
import { Root } from "../parts/Root.js";
import { ConfirmText } from "../parts/confirm.js";
import { actChunk } from "./lazy/actChunk.js";
import { ActMissed } from "./lazy/ActMissed.js";
import { promptText } from "../wording/promptText.js";
import { EmptyState } from "./list/EmptyState.js";
import { StopButton } from "./revoke/StopButton.js";
import { Guard } from "./shared/Guard.js";
import { StoppedScreen } from "./shared/StoppedScreen.js";

/** Props of {@link PasswordChangedPrompt}. All other props are passed to its `<section>`. */
export interface PasswordChangedPromptProps extends ComponentPropsWithoutRef<"section"> {
  /**
   * Called when the user closes the prompt, with or without signing out the other devices. Unmount it then.
   */
  onDone(): void;
  /**
   * The title. Set it when something other than the password changed.
   * @default "Your password is changed."
   */
  children?: ReactNode;
  /** Level of the title, from 1 to 6. @default 2 */
  headingLevel?: number;
}

/**
 * Render it after the user changed the password or another way to sign in. It shows how many other devices
 * are still signed in, and offers to sign them out (OWASP ASVS 5.0, 7.4.3). It is itself the question, so it
 * does not ask the user to confirm again. Renders a `<section>` with a heading.
 *
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * {isChanged && <PasswordChangedPrompt onDone={() => setIsChanged(false)} />}
 * ```
 */
export const PasswordChangedPrompt = forwardRef<HTMLElement, PasswordChangedPromptProps>(
  function PasswordChangedPrompt(props, ref) {
    const { onDone: _, children: __, headingLevel, ...rest } = props;
    return (
      <Guard
        hostRef={ref}
        stopped={<StoppedScreen {...rest} what="prompt" headingLevel={headingLevel} />}
      >
        {(guardedRef) => <PromptContent {...props} ref={guardedRef} />}
      </Guard>
    );
  },
);

const PromptContent = forwardRef<HTMLElement, PasswordChangedPromptProps>(function PromptContent(
  { onDone, children, headingLevel = 2, ...props },
  ref,
) {
  const messages = useMessages();
  const chunk = useLazy(actChunk);
  const list = useSessions();
  const { hasMore, isRefreshing, moreError, loadMore, refresh } = list;
  const error = list.error ?? moreError;
  const all = useRevokeOtherSessions();
  const { sessions, isOffered, status, revoke, cancel } = all;
  const { byId, bulk } = useRevocationState();
  const isCooling = useCooldown() !== undefined;
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const count = sessions.length;
  const isBusy = bulk !== undefined && bulk.status !== "asking";
  // When an outcome is unknown, do not say how many devices are still signed in.
  const isUnknown = sessions.some(({ sessionId }) => byId.get(sessionId)?.status === "unknown");

  useEffect(() => {
    if (isFocusLost(title.current)) title.current?.focus();
  }, []);
  // The button signs out exactly the shown number of devices, so load all pages before showing it.
  const isMissing = hasMore && !error;
  useEffect(() => {
    if (isMissing && !isRefreshing) void loadMore();
  });
  const isLoading = list.status === "loading" || isMissing;
  const isReady = list.status === "ready" && !hasMore;
  const isAsking = isReady && (isOffered || isBusy);
  const isWaiting = isBusy || isCooling || (isUnknown && isRefreshing);
  useFocusFallback(isReady && !isAsking, title);

  const text = isReady ? promptText({ ...list, isOffered, count }, messages) : "";
  const isEmpty = isReady && text === "";
  const close = () => {
    // Otherwise a later answer of the host would sign out the devices, although the user has closed the prompt.
    if (status === "reauthenticating") cancel();
    onDone();
  };
  return (
    <Root {...props} ref={ref} aria-labelledby={id}>
      <Guide>
        <GuideTitle ref={title} id={id} level={headingLevel} tabIndex={-1}>
          {children ?? messages.passwordChanged}
        </GuideTitle>
        {chunk.status === "ready" && <chunk.value.PromptAnnouncer {...{ list, isLoading }} />}
        {chunk.status === "pending" && <Status />}
        {chunk.status === "failed" && <ActMissed failures={chunk.count} />}
        {isReady && !isBusy && !isUnknown && text && <ConfirmText>{text}</ConfirmText>}
        <GuideActions>
          <Button onClick={close}>
            {isAsking && !isBusy && !isUnknown ? messages.keepSignedIn(count) : messages.close}
          </Button>
          {isAsking && (
            <Button
              data-variant="danger"
              aria-disabled={isWaiting || undefined}
              onClick={() => isWaiting || void (isUnknown ? refresh() : revoke())}
            >
              {isUnknown ? messages.checkAgain : messages.signOutCount(count)}
            </Button>
          )}
          <StopButton all={all} after={title} isLone />
        </GuideActions>
      </Guide>
      {!isLoading && (isEmpty || !isReady) && (
        <EmptyState
          // When a page is missing, the number would be wrong, so show the failure instead of the list.
          sessions={
            list.status === "ready" && hasMore ? { ...list, status: "failed", error } : list
          }
          headingLevel={headingLevel + 1}
        />
      )}
    </Root>
  );
});
