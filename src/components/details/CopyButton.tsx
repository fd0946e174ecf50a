"use client";

import type { ReactNode } from "react";
import { useCopyToClipboard } from "../../hooks/dom/useCopyToClipboard.js";
import { useMessages } from "../../hooks/useMessages.js";
import { Icon } from "../../parts/icons/Icon.js";
import { FactButton, FactStatus } from "../../parts/details.js";

/**
 * Copies a text of the details, and announces the outcome. Renders a `<button>` and a `<span role="status">`.
 */
export function CopyButton({ text, label }: { text: string; label: string }): ReactNode {
  const messages = useMessages();
  const [outcome, copy] = useCopyToClipboard(text);
  return (
    <>
      <FactButton aria-label={messages.actionOn(messages.copy, label)} onClick={() => void copy()}>
        {messages.copy}
      </FactButton>
      <FactStatus>
        {outcome === "copied" && <Icon name="check" />}
        {outcome && <span>{messages[outcome === "copied" ? "copied" : "copyFailed"]}</span>}
      </FactStatus>
    </>
  );
}
