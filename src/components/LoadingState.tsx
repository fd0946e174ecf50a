"use client";

import type { ReactNode } from "react";
import { useMessages } from "../hooks/useMessages.js";
import { Unseen } from "../parts/blank.js";
import { Panel } from "../parts/list.js";
import { PlaceholderRow } from "./PlaceholderRow.js";

/** Three rows that are not there yet; shown after 200 ms (the stylesheet's doing). */
export function LoadingState(): ReactNode {
  const messages = useMessages();
  return (
    <>
      <Unseen role="status">{messages.loading}</Unseen>
      <Panel aria-busy data-loading="">
        <PlaceholderRow />
        <PlaceholderRow />
        <PlaceholderRow />
      </Panel>
    </>
  );
}
