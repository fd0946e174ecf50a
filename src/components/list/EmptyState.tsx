"use client";

import type { ReactNode } from "react";
import { requestReauthentication } from "../../controller/requestReauthentication.js";
import { useKit } from "../../hooks/context/SessionsContext.js";
import { useIsOnline } from "../../hooks/dom/useIsOnline.js";
import { useListReason } from "../../hooks/list/useListReason.js";
import { useMessages } from "../../hooks/useMessages.js";
import { useRevocationState } from "../../hooks/context/useRevocationState.js";
import type { UseSessionsResult } from "../../hooks/useSessions.js";
import { Empty, EmptyText, EmptyTitle, Tile } from "../../parts/empty.js";
import { Icon, type IconName } from "../../parts/icons/Icon.js";
import { Button } from "../../parts/Button.js";

interface Words {
  icon: IconName;
  title: string;
  text: string;
  action?: string;
  onAction?(): void;
}

/** Shown instead of the rows: why there are none, and what to do next. */
export function EmptyState(props: {
  /** The list of sessions. */
  sessions: UseSessionsResult;
  /** Level of the heading. */
  headingLevel: number;
}): ReactNode {
  const { icon, title, text, action, onAction } = useWords(props.sessions);
  return (
    <Empty>
      <Tile>
        <Icon name={icon} />
      </Tile>
      <EmptyTitle level={props.headingLevel} tabIndex={-1}>
        {title}
      </EmptyTitle>
      <EmptyText>{text}</EmptyText>
      {onAction && <Button onClick={onAction}>{action}</Button>}
    </Empty>
  );
}

function useWords({ status, error, refresh }: UseSessionsResult): Words {
  const messages = useMessages();
  const kit = useKit();
  const { isSignedOut, isReplaced } = useRevocationState();
  const isOnline = useIsOnline();
  const { reason: listReason } = useListReason(error);
  const again = () => void refresh();
  if (status === "signed-out") {
    const elsewhere = isReplaced ? messages.otherAccountHint : messages.signedOutElsewhereHint;
    const reason = isSignedOut ? "here" : "elsewhere";
    return {
      icon: "current",
      title: messages.signedOut,
      text: isSignedOut ? messages.signedOutHint : elsewhere,
      action: messages.signInAgain,
      onAction: () => kit.handlers.current.onSignedOut?.({ reason }),
    };
  }
  if (status === "reauthentication-required") {
    return {
      icon: "key",
      title: messages.confirmList,
      text: messages.confirmListHint,
      action: messages.confirmItsYou,
      onAction: () =>
        void requestReauthentication(kit, "list", []).then((isProven) => isProven && again()),
    };
  }
  if (status === "failed") {
    const reason = isOnline ? listReason : messages.offline;
    return {
      icon: isOnline ? "warning" : "offline",
      title: messages.loadFailed,
      text: `${reason} ${messages.loadFailedHint}`,
      action: messages.tryAgain,
      onAction: again,
    };
  }
  return {
    icon: "info",
    title: messages.empty,
    text: messages.emptyHint,
    action: messages.refresh,
    onAction: again,
  };
}
