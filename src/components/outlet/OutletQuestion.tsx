"use client";

import type { ReactNode } from "react";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import { useBulkRevoke } from "../../hooks/revoke/useBulkRevoke.js";
import { useConfirmationOwner } from "../../hooks/revoke/useConfirmationOwner.js";
import { useIsLeftOver } from "../../hooks/revoke/useIsLeftOver.js";
import { useRevokeKnownSession } from "../../hooks/revoke/useRevokeKnownSession.js";
import type {
  BulkRevocation,
  RevocationRow,
  RevocationState,
} from "../../revocation/RevocationState.js";
import type { Session } from "../../session/Session.js";
import { ConfirmDialog } from "../revoke/ConfirmDialog.js";

/** Props of {@link OutletQuestion}. */
export interface OutletQuestionProps {
  /** Returns the name of a session. */
  nameOf(session: Session): string;
  /** Level of the dialog's title. */
  headingLevel: number;
}

/** Asks the open question in a dialog, when no row and no button of the kit asks it. */
export function OutletQuestion(props: OutletQuestionProps): ReactNode {
  const { isConfirmedByHost } = useKit();
  const asked = useRevocationState(askedOf);
  const isLeftOver = useIsLeftOver(asked);
  const [isOwner] = useConfirmationOwner(isLeftOver && !isConfirmedByHost);
  if (!asked || !isOwner) return null;
  if ("session" in asked) return <OneQuestion {...props} row={asked} />;
  return <ManyQuestion {...props} bulk={asked} />;
}

/** What the user is asked about; `undefined` when nothing is. */
function askedOf({ bulk, byId }: RevocationState): BulkRevocation | RevocationRow | undefined {
  if (bulk?.status === "asking") return bulk;
  return [...byId.values()].find(({ status }) => status === "asking");
}

function OneQuestion({ row, ...props }: OutletQuestionProps & { row: RevocationRow }): ReactNode {
  const { session, target } = row;
  const { cancel, revoke } = useRevokeKnownSession(session, target === "this-device");
  return (
    <ConfirmDialog
      {...props}
      target={target}
      sessions={[session]}
      onCancel={cancel}
      onConfirm={() => void revoke()}
    />
  );
}

function ManyQuestion({
  bulk,
  ...props
}: OutletQuestionProps & { bulk: BulkRevocation }): ReactNode {
  const { target, sessions } = bulk;
  const { cancel, end } = useBulkRevoke(target);
  return (
    <ConfirmDialog
      {...props}
      target={target}
      sessions={sessions}
      onCancel={cancel}
      onConfirm={() => void end(sessions)}
    />
  );
}
