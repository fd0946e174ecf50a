"use client";

import { type ReactNode, useId, useRef } from "react";
import { useTakeFocus } from "../../hooks/focus/useTakeFocus.js";
import { useMessages } from "../../hooks/useMessages.js";
import { swallowSecondClick } from "../../lib/dom/swallowSecondClick.js";
import { useEscape } from "../../lib/react/useEscape.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { Button } from "../../parts/Button.js";
import { ConfirmTitle, ConfirmRoot, ConfirmActions, ConfirmText } from "../../parts/confirm.js";
import { interpolateName } from "../../lib/react/interpolateNode.js";

/** Props of {@link ConfirmInline}. */
export interface ConfirmInlineProps {
  /** The name of the device. */
  deviceName: string;
  /** Called when the user cancels, also with Escape. */
  onCancel(): void;
  /** Called when the user confirms. */
  onConfirm(): void;
}

/**
 * Asks "Sign out Safari on iPhone?" inside the card of the device. The focus goes to "Cancel", so that a held
 * or repeated Enter never confirms. The question stays until the user answers it.
 */
export function ConfirmInline({ deviceName, onCancel, onConfirm }: ConfirmInlineProps): ReactNode {
  const messages = useMessages();
  const id = useId();
  const strip = useRef<HTMLDivElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEscape(strip, onCancel);
  // Use a layout effect, because a second click or a Tab can come before the effects after the paint.
  // Ignore the second click of a double click: the button is hidden now, so it would open the details.
  useIsomorphicLayoutEffect(() => swallowSecondClick(strip.current), []);
  useTakeFocus(cancel);
  return (
    <ConfirmRoot ref={strip} aria-labelledby={`${id}q`}>
      <ConfirmTitle id={`${id}q`}>{interpolateName(messages.askDevice, deviceName)}</ConfirmTitle>
      <ConfirmText id={`${id}w`}>{messages.askDeviceHint}</ConfirmText>
      <ConfirmActions>
        <Button ref={cancel} aria-describedby={`${id}w`} onClick={onCancel}>
          {messages.cancel}
        </Button>
        <Button
          data-variant="danger"
          aria-label={messages.signOutDevice(deviceName)}
          onClick={onConfirm}
        >
          {messages.signOut}
        </Button>
      </ConfirmActions>
    </ConfirmRoot>
  );
}
