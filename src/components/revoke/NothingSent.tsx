"use client";

import type { ReactNode } from "react";
import { useIsOnline } from "../../hooks/dom/useIsOnline.js";
import { useMessages } from "../../hooks/useMessages.js";

/** Why nothing was sent, as it is or was: a row keeps it when the device is online again. */
export function NothingSent(): ReactNode {
  const messages = useMessages();
  return useIsOnline() ? messages.nothingWasSent : messages.nothingSent;
}
