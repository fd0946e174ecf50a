"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { useIsLoneAnnouncer } from "../../hooks/announce/useIsLoneAnnouncer.js";
import type { Store } from "../../lib/async/createStore.js";
import { Alert } from "../../parts/aroundRows.js";
import { Icon } from "../../parts/icons/Icon.js";
import { Status } from "../../parts/list.js";

/** What the live regions of a list say. */
export interface SaidOfList {
  polite: string;
  assertive: string;
  /** All that was asked has ended. */
  isDone?: boolean;
}

/** Nothing is said. */
export const silence: SaidOfList = { polite: "", assertive: "" };

/**
 * The two live regions: the visible status line, and an assertive one for what went wrong. They are there from
 * the first render, because a screen reader may miss a region that comes with its words; what they say comes
 * from `ListAnnouncements`.
 */
export function ListAnnouncer({ said }: { said: Store<SaidOfList> }): ReactNode {
  const { polite, assertive, isDone } = useSyncExternalStore(said.subscribe, said.get, said.get);
  useIsLoneAnnouncer();
  return (
    <>
      <Status>
        {polite !== "" && isDone && <Icon name="check" />}
        {polite && <bdi>{polite}</bdi>}
      </Status>
      <Alert>{assertive}</Alert>
    </>
  );
}
