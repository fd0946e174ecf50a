"use client";

import { useMemo } from "react";
import type { Session } from "../session/Session.js";
import { nameDevice } from "./nameDevice.js";
import { useDescribeDevice } from "./useDescribeDevice.js";
import { useLocale } from "./useLocale.js";
import { useMessages } from "./useMessages.js";

/** Names the device behind any session; `undefined` until the parser is there. */
export function useDeviceNames(): ((session: Session) => string) | undefined {
  const describe = useDescribeDevice();
  const messages = useMessages();
  const locale = useLocale();
  return useMemo(
    () => describe && (({ userAgent }) => nameDevice(describe(userAgent), messages, locale)),
    [describe, messages, locale],
  );
}
