"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { SessionsController } from "../../controller/SessionsController.js";
import type { Session } from "../../session/Session.js";
import { useKit } from "../context/SessionsContext.js";

/** The name that a mounted list gives a session; `undefined` until a list has named it. */
export function useNameInList(session: Session): string | undefined {
  const { namings } = useKit().controller;
  const read = useMemo(() => readerOf(namings, session), [namings, session]);
  return useSyncExternalStore(namings.subscribe, read, none);
}

function readerOf(namings: SessionsController["namings"], session: Session) {
  let last: string | undefined;
  // While a list changes, there is no naming for a moment. Keep the name, so that the row does not render again.
  return () => (last = namings.get()[0]?.(session) ?? last);
}

const none = () => undefined;
