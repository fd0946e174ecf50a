"use client";

import { useEffect, useMemo, useSyncExternalStore } from "react";
import {
  getDescribeDevice,
  loadDescribeDevice,
  subscribeDescribeDevice,
} from "../device/parser.js";
import type { Session } from "../session/Session.js";
import { nameDevice } from "./nameDevice.js";
import { useLocale } from "./useLocale.js";
import { useMessages } from "./useMessages.js";

/** Names the device behind any session; `undefined` until the parser is there. */
export function useDeviceNames(): ((session: Session) => string) | undefined {
  const describe = useSyncExternalStore(
    subscribeDescribeDevice,
    getDescribeDevice,
    () => undefined,
  );
  useEffect(() => void loadDescribeDevice(), []);
  const messages = useMessages();
  const locale = useLocale();
  return useMemo(
    () => describe && (({ userAgent }) => nameDevice(describe(userAgent), messages, locale)),
    [describe, messages, locale],
  );
}
