"use client";

import { memo, type ReactNode, useSyncExternalStore } from "react";
import { useAnnouncer } from "../../hooks/announce/useAnnouncer.js";
import type { Store } from "../../lib/async/createStore.js";
import { Alert, Status } from "../../parts/list.js";
import { Icon } from "../../parts/icons/Icon.js";

/** The texts of the live regions of a list. */
export interface LiveTexts {
  /** Announced when the screen reader is idle. */
  polite: string;
  /** Announced at once: failures and warnings. */
  assertive: string;
  /** Whether everything that the user asked for has ended. */
  isDone?: boolean;
  /** The direction of the words. */
  dir?: "ltr" | "rtl";
}

/** Empty live regions. */
export const noTexts: LiveTexts = { polite: "", assertive: "" };

/**
 * The two live regions: the visible status line, and an assertive region for failures. They are mounted from
 * the first render, because a screen reader may miss a region that is added together with its text.
 * `ListAnnouncements` writes their texts.
 */
export const ListAnnouncer = memo(function ListAnnouncer(props: {
  liveTexts: Store<LiveTexts>;
}): ReactNode {
  const { liveTexts } = props;
  const { polite, assertive, isDone, dir } = useSyncExternalStore(
    liveTexts.subscribe,
    liveTexts.get,
    liveTexts.get,
  );
  useAnnouncer();
  return (
    <>
      <Status>
        {polite !== "" && isDone && <Icon name="check" />}
        {polite && <bdi dir={dir}>{polite}</bdi>}
      </Status>
      <Alert>{assertive}</Alert>
    </>
  );
});
