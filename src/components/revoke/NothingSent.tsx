"use client";

import type { ReactNode } from "react";
import { useIsOnline } from "../../hooks/dom/useIsOnline.js";
import { useMessages } from "../../hooks/useMessages.js";

/**
 * Says that nothing was sent because the device is offline. A row keeps this message when the device is
 * online again; then it says that the device was offline. Renders a text.
 */
export function NothingSent(): ReactNode {
  const messages = useMessages();
  return useIsOnline() ? messages.nothingWasSent : messages.nothingSent;
}
