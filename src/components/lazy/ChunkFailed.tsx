"use client";

import type { ReactNode } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { Blank, BlankText, BlankTitle } from "../../parts/blank.js";
import { Button } from "../../parts/Button.js";

/**
 * Says that the list's own code could not be loaded. A browser remembers a module that failed (seen in
 * Chromium 147), and after a deploy the old one is gone: only a fresh page helps.
 */
export function ChunkFailed({ headingLevel }: { headingLevel: number }): ReactNode {
  const messages = useMessages();
  return (
    <Blank>
      <BlankTitle level={headingLevel} tabIndex={-1}>
        {messages.loadFailed}
      </BlankTitle>
      <BlankText>{`${messages.reasons.network} ${messages.loadFailedHint}`}</BlankText>
      <Button onClick={() => location.reload()}>{messages.reload}</Button>
    </Blank>
  );
}
