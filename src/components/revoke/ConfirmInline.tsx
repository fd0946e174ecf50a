"use client";

import { type ReactNode, useId, useRef } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { swallowSecondClick } from "../../lib/dom/swallowSecondClick.js";
import { useEscape } from "../../lib/react/useEscape.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { Button } from "../../parts/Button.js";
import { Question, Strip, StripActions, StripText } from "../../parts/strip.js";
import { interpolateName } from "../shared/interpolateNode.js";

/** Props of {@link ConfirmInline}. */
export interface ConfirmInlineProps {
  deviceName: string;
  onCancel(): void;
  onConfirm(): void;
}

/**
 * "Sign out Safari on iPhone?" inside its card. Focus goes to Cancel, so that a held or repeated
 * Enter never confirms; it stays until it is answered.
 */
export function ConfirmInline({ deviceName, onCancel, onConfirm }: ConfirmInlineProps): ReactNode {
  const messages = useMessages();
  const id = useId();
  const strip = useRef<HTMLDivElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEscape(strip, onCancel);
  // Not after the paint, as an effect may be: a second click or a Tab can come before that.
  useIsomorphicLayoutEffect(() => {
    // Of a double click, the second would open the details behind the button that is hidden now.
    const stop = swallowSecondClick(strip.current);
    cancel.current?.focus();
    return stop;
  }, []);
  return (
    <Strip ref={strip} aria-labelledby={`${id}q`}>
      <Question id={`${id}q`}>{interpolateName(messages.askDevice, deviceName)}</Question>
      <StripText id={`${id}w`}>{messages.askDeviceHint}</StripText>
      <StripActions>
        <Button ref={cancel} aria-describedby={`${id}w`} onClick={onCancel}>
          {messages.cancel}
        </Button>
        <Button
          data-tone="danger"
          aria-label={messages.signOutDevice(deviceName)}
          onClick={onConfirm}
        >
          {messages.signOut}
        </Button>
      </StripActions>
    </Strip>
  );
}
