"use client";

import type { ReactNode } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { Empty, EmptyText, EmptyTitle } from "../../parts/empty.js";
import { Button } from "../../parts/Button.js";
import { type Speaker, useSpokenState } from "../list/useSpokenState.js";

/** Props of {@link ChunkFailed}. */
interface ChunkFailedProps extends Speaker {
  /** Level of the heading. */
  headingLevel: number;
}

/**
 * Says and announces that the code of the list could not be loaded, and offers to reload the page. Loading the module again
 * would not help: browsers remember a module that failed (seen in Chromium 147), and after a deploy the old
 * file is gone.
 */
export function ChunkFailed({ headingLevel, ...speaker }: ChunkFailedProps): ReactNode {
  const messages = useMessages();
  const { loadFailed: title } = messages;
  const text = `${messages.reasons.network} ${messages.loadFailedHint}`;
  useSpokenState(speaker, title, text);
  return (
    <Empty>
      <EmptyTitle level={headingLevel} tabIndex={-1}>
        {title}
      </EmptyTitle>
      <EmptyText>{text}</EmptyText>
      <Button onClick={() => location.reload()}>{messages.reload}</Button>
    </Empty>
  );
}
