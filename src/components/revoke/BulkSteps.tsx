"use client";

import type { ReactNode, RefObject } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { type Press, useConfirmationOwner } from "../../hooks/revoke/useConfirmationOwner.js";
import type { RevokeAll } from "../../hooks/revoke/useRevokeAll.js";
import { ConfirmDialog } from "./ConfirmDialog.js";
import { StopButton } from "./StopButton.js";

/** Props of {@link BulkSteps}. */
export interface BulkStepsProps {
  /** Which sessions the button revokes. */
  target: "others" | "all";
  /** The batch. */
  all: RevokeAll;
  /** Whether the user pressed this button. */
  pressed: RefObject<Press | null>;
  /** The button. */
  button: RefObject<HTMLElement | null>;
  /** Level of the dialog's title. */
  headingLevel: number;
  /** Whether the button is outside of a list. Then it also stops a batch by itself. */
  isLone: boolean;
}

/** What follows a press on a button that revokes all sessions or all others: a way to stop, and the question. */
export function BulkSteps(props: BulkStepsProps): ReactNode {
  const { target, all, pressed, button, headingLevel, isLone } = props;
  const { isConfirmedByHost } = useKit();
  const isAsking = all.status === "asking" && !isConfirmedByHost;
  const [isOwner] = useConfirmationOwner(isAsking, pressed);
  return (
    <>
      <StopButton all={all} after={button} isLone={isLone} />
      {isOwner && (
        <ConfirmDialog
          target={target}
          sessions={all.sessions}
          headingLevel={headingLevel}
          onCancel={all.cancel}
          onConfirm={() => void all.revoke()}
        />
      )}
    </>
  );
}
