"use client";

import { type ReactNode, useId } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { interpolateName } from "../../lib/react/interpolateNode.js";
import { focusInDialog } from "../../lib/dom/focusInDialog.js";
import { useConfirmationText } from "../../hooks/revoke/useConfirmationText.js";
import { Dialog, DialogActions, DialogText, DialogTitle } from "../../parts/Dialog.js";
import { Button } from "../../parts/Button.js";
import type { RevocationTarget } from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";

/** Props of {@link ConfirmDialog}. */
export interface ConfirmDialogProps {
  /** Which sessions would end. In a row of the kit, `ConfirmInline` asks about one other device. */
  target: RevocationTarget;
  /** The sessions that would end. */
  sessions: readonly Session[];
  /** Returns a name that is different for each row. @default the plain names of the devices */
  nameOf?(session: Session): string;
  /** Level of the title. */
  headingLevel: number;
  /** Called when the user cancels, also with Escape. */
  onCancel(): void;
  /** Called when the user confirms. */
  onConfirm(): void;
}

/**
 * Asks the user to confirm the sign-out of this device or of several devices. The focus goes to "Cancel", also in a
 * dialog of the host that puts the focus nowhere.
 * Renders a `<dialog>`, which the parent unmounts when the user has answered.
 */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { target, sessions, nameOf, headingLevel, onCancel, onConfirm } = props;
  const messages = useMessages();
  const { title, text, action } = useConfirmationText(target, sessions, nameOf);
  // In a sentence, a name is isolated, because it may change the direction of the text.
  const name = target === "one" ? nameOf?.(sessions[0]!) : undefined;
  const id = useId();
  return (
    <Dialog aria-labelledby={`${id}q`} aria-describedby={`${id}w`} onCancel={onCancel}>
      <DialogTitle id={`${id}q`} level={headingLevel}>
        {name === undefined ? title : interpolateName(messages.askDevice, name)}
      </DialogTitle>
      <DialogText id={`${id}w`}>{text}</DialogText>
      <DialogActions>
        <Button ref={focusInDialog} onClick={onCancel}>
          {messages.cancel}
        </Button>
        <Button
          data-variant="danger"
          aria-label={name && messages.signOutDevice(name)}
          onClick={onConfirm}
        >
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
