"use client";

import { type ReactNode, useId } from "react";
import { useMessages } from "../hooks/useMessages.js";
import { Dialog, DialogActions, DialogText, DialogTitle } from "../parts/Dialog.js";
import { Button } from "../parts/list.js";

/** Props of {@link ConfirmDialog}. */
export interface ConfirmDialogProps {
  title: string;
  text: string;
  /** The decisive button's words: what it does, never "OK". */
  action: string;
  /** Level of the title. */
  headingLevel: number;
  onCancel(): void;
  onConfirm(): void;
}

/** A question about this device or several; focus on Cancel. Closes on the decision. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { title, text, action, headingLevel, onCancel, onConfirm } = props;
  const messages = useMessages();
  const id = useId();
  return (
    <Dialog aria-labelledby={`${id}q`} aria-describedby={`${id}w`} onCancel={onCancel}>
      <DialogTitle id={`${id}q`} level={headingLevel}>
        {title}
      </DialogTitle>
      <DialogText id={`${id}w`}>{text}</DialogText>
      <DialogActions>
        <Button onClick={onCancel}>{messages.cancel}</Button>
        <Button data-tone="danger" onClick={onConfirm}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
