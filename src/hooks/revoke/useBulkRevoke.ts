"use client";

import type { BulkTarget } from "../../revocation/RevocationState.js";
import { useKit } from "../context/SessionsContext.js";
import { useLocale } from "../time/useLocale.js";
import { useMessages } from "../useMessages.js";
import { type BulkActions, bulkActions } from "./bulkActions.js";
import { useBulk, type UseBulkResult } from "./useBulk.js";

/** The batch of one target: its state, and the actions that start it. */
export function useBulkRevoke(of: BulkTarget): UseBulkResult & BulkActions {
  const kit = useKit();
  const messages = useMessages();
  const locale = useLocale();
  return { ...useBulk(of), ...bulkActions(kit, of, { messages, locale }) };
}
