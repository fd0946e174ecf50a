"use client";

import type { ReactNode } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { Empty, EmptyText, EmptyTitle } from "../../parts/empty.js";
import { Button } from "../../parts/Button.js";

/**
 * Says and announces that the code of the list could not be loaded, and offers to reload the page. Loading the
 * module again would not help: browsers remember a module that failed (seen in Chromium 147), and after a deploy
 * the old file is gone.
 */
export function ChunkFailed({ headingLevel }: { headingLevel: number }): ReactNode {
  const messages = useMessages();
  return (
    <Empty role="alert">
      <EmptyTitle level={headingLevel} tabIndex={-1}>
        {messages.loadFailed}
      </EmptyTitle>
      <EmptyText>{`${messages.reasons.network} ${messages.loadFailedHint}`}</EmptyText>
      <Button onClick={() => location.reload()}>{messages.reload}</Button>
    </Empty>
  );
}
