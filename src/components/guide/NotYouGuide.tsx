"use client";

import { type ReactNode, type RefObject, useId, useRef } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import type { SuspectSession } from "../../hooks/context/GuideContext.js";
import { useTakeFocus } from "../../hooks/focus/useTakeFocus.js";
import { useMessages } from "../../hooks/useMessages.js";
import { activeElement } from "../../lib/dom/focus.js";
import { saveFocus } from "../../lib/dom/saveFocus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { Guide, GuideActions, GuideTitle, Steps } from "../../parts/guide.js";
import { Button } from "../../parts/Button.js";
import type { Session } from "../../session/Session.js";
import { HostStep } from "./HostStep.js";
import { SignOutOthersStep } from "./SignOutOthersStep.js";
import { SignOutStep } from "./SignOutStep.js";

/** Props of {@link NotYouGuide}. */
export interface NotYouGuideProps {
  /** The device that the guide is about, or the whole list. */
  suspect: SuspectSession;
  /** Whether the device is no longer on the list. */
  isGone: boolean;
  /** Returns the name of a row. */
  nameOf(session: Session): string;
  /** Level of the guide's heading. */
  headingLevel: number;
  /** Gets the focus on close when the button that opened the guide was removed with its row. */
  title: RefObject<HTMLElement | null>;
  /** Called when the user closes the guide. */
  onClose(): void;
}

/**
 * The guide "Was this not you?": the steps to take, in order, each with its result. Renders a region in the
 * page and not a modal dialog, because a modal dialog would make the content that the host opens for a step
 * unreachable.
 */
export function NotYouGuide(props: NotYouGuideProps): ReactNode {
  const { suspect, isGone, nameOf, headingLevel, title, onClose } = props;
  const messages = useMessages();
  const { handlers, hasPasswordChange, hasSecurityReview } = useKit();
  const { session } = suspect;
  const id = useId();
  const headingRef = useRef<HTMLHeadingElement>(null);
  useIsomorphicLayoutEffect(() => {
    const heading = headingRef.current;
    if (!heading) return;
    const restoreFocus = saveFocus(heading);
    return () =>
      restoreFocus(title.current, !heading.parentElement?.contains(activeElement(heading)));
  }, [suspect, title]);
  useTakeFocus(headingRef, suspect);
  return (
    <Guide role="region" aria-labelledby={id}>
      <GuideTitle ref={headingRef} id={id} level={headingLevel} tabIndex={-1}>
        {messages.wasNotYou}
      </GuideTitle>
      <Steps role="list">
        {session && (
          <SignOutStep
            session={session}
            isGone={isGone}
            deviceName={nameOf(session)}
            title={headingRef}
          />
        )}
        <SignOutOthersStep title={headingRef} />
        {hasPasswordChange && (
          <HostStep
            label={messages.changePassword}
            onStart={() => handlers.current.onChangePassword?.()}
          />
        )}
        {hasSecurityReview && (
          <HostStep
            label={messages.reviewSecurity}
            onStart={() => handlers.current.onReviewSecurity?.()}
          />
        )}
      </Steps>
      <GuideActions>
        <Button onClick={onClose}>{messages.close}</Button>
      </GuideActions>
    </Guide>
  );
}
