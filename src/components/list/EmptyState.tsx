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
import type { ListSlots } from "./ListSlots.js";
import type { SessionsState } from "./SessionsState.js";
import { type Speaker, useSpokenState } from "./useSpokenState.js";

/** Props of {@link EmptyState}. */
export interface EmptyStateProps {
  /** Where it is announced. @default it is not announced */
  speaker?: Speaker;
  /** The list of sessions. */
  sessions: UseSessionsResult;
  /** Level of the heading. */
  headingLevel: number;
  /** The host's own states. */
  renderState?: ListSlots["renderState"];
}

/** Shown instead of the rows, and announced: why there are none, and what to do next. */
export function EmptyState(props: EmptyStateProps): ReactNode {
  const { icon, news, ...state } = useWords(props.sessions);
  // `useSignedOutAlert` announces that this device is signed out.
  const spoken = state.status === "signed-out" ? undefined : state.title;
  useSpokenState(props.speaker, spoken, state.text, news);
  const own = props.renderState?.(state);
  if (own !== undefined) return own;
  const { title, text, action } = state;
  return (
    <Empty>
      <Tile>
        <Icon name={icon} />
      </Tile>
      <EmptyTitle level={props.headingLevel} tabIndex={-1}>
        {title}
      </EmptyTitle>
      <EmptyText>{text}</EmptyText>
      {action && <Button onClick={action.run}>{action.label}</Button>}
    </Empty>
  );
}

/** What is shown. `news` is announced when it comes. */
function useWords(list: UseSessionsResult): SessionsState & { icon: IconName; news?: string } {
  const { status, error, refresh } = list;
  const messages = useMessages();
  const kit = useKit();
  const { isSignedOut, wasSignedOut, isReplaced } = useRevocationState();
  const isOnline = useIsOnline();
  const { reason: listReason, isOver } = useListReason(error);
  const again = () => void refresh();
  if (status === "signed-out") {
    const elsewhere = isReplaced ? messages.otherAccountHint : messages.signedOutElsewhereHint;
    const isHere = isSignedOut || wasSignedOut;
    const reason = isHere ? "here" : "elsewhere";
    return {
      status,
      icon: "current",
      title: messages.signedOut,
      text: isHere ? messages.signedOutHint : elsewhere,
      action: {
        label: messages.signInAgain,
        run: () => kit.handlers.current.onSignedOut?.({ reason }),
      },
    };
  }
  if (status === "reauthentication-required") {
    return {
      status,
      icon: "key",
      title: messages.confirmList,
      text: messages.confirmListHint,
      action: {
        label: messages.confirmItsYou,
        run: () =>
          void requestReauthentication(kit, "list", []).then((isProven) => isProven && again()),
      },
    };
  }
  if (status === "failed") {
    const reason = isOnline ? listReason : messages.offline;
    return {
      status,
      icon: isOnline ? "warning" : "offline",
      title: messages.loadFailed,
      text: `${reason} ${messages.loadFailedHint}`,
      action: { label: messages.tryAgain, run: again },
      error,
      news: isOver && isOnline ? listReason : "",
    };
  }
  return {
    status: "empty",
    icon: "info",
    title: messages.empty,
    text: messages.emptyHint,
    action: { label: messages.refresh, run: again },
  };
}
