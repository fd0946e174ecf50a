"use client";

import { type ReactNode, useId, useRef } from "react";
import { useMessages } from "../hooks/useMessages.js";
import { swallowSecondClick } from "../lib/swallowSecondClick.js";
import { useEscape } from "../lib/useEscape.js";
import { useIsomorphicLayoutEffect } from "../lib/useIsomorphicLayoutEffect.js";
import { Button } from "../parts/Button.js";
import { Question, Strip, StripActions, StripText } from "../parts/strip.js";
import { fillName } from "./fill.js";

/** Props of {@link ConfirmStrip}. */
export interface ConfirmStripProps {
  deviceName: string;
  onCancel(): void;
  onConfirm(): void;
}

/**
 * "Sign out Safari on iPhone?" inside its card. Focus goes to Cancel, so that a held or repeated
 * Enter never confirms; it stays until it is answered.
 */
export function ConfirmStrip({ deviceName, onCancel, onConfirm }: ConfirmStripProps): ReactNode {
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
      <Question id={`${id}q`}>{fillName(messages.askDevice, deviceName)}</Question>
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
