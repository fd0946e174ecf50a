"use client";

import { type ReactNode, type RefObject, useId, useRef } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import type { SuspectSession } from "../../hooks/context/GuideContext.js";
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

/** Props of {@link NotYou}. */
export interface NotYouGuideProps {
  doubt: SuspectSession;
  /** Its device is no longer on the list. */
  isGone: boolean;
  nameOf(session: Session): string;
  headingLevel: number;
  /** Takes the focus afterwards, where the button that opened the guide has gone with its row. */
  title: RefObject<HTMLElement | null>;
  onClose(): void;
}

/**
 * "Was this not you?": what to do, in order, each step with its result. It stands in the page, not in
 * a modal dialog, which would make whatever the host opens for a step unreachable.
 */
export function NotYouGuide(props: NotYouGuideProps): ReactNode {
  const { doubt, isGone, nameOf, headingLevel, title, onClose } = props;
  const messages = useMessages();
  const { handlers, hasPasswordChange, hasSecurityReview } = useKit();
  const { session } = doubt;
  const id = useId();
  const own = useRef<HTMLHeadingElement>(null);
  useIsomorphicLayoutEffect(() => {
    const heading = own.current;
    if (!heading) return;
    const giveBack = saveFocus(heading);
    heading.focus();
    return () => giveBack(title.current, !heading.parentElement?.contains(activeElement(heading)));
  }, [doubt, title]);
  return (
    <Guide role="region" aria-labelledby={id}>
      <GuideTitle ref={own} id={id} level={headingLevel} tabIndex={-1}>
        {messages.wasNotYou}
      </GuideTitle>
      <Steps role="list">
        {session && (
          <SignOutStep session={session} isGone={isGone} deviceName={nameOf(session)} title={own} />
        )}
        <SignOutOthersStep title={own} />
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
