"use client";

import { memo, type ReactNode, useSyncExternalStore } from "react";
import { useAnnouncer } from "../../hooks/announce/useAnnouncer.js";
import { createStore, type Store } from "../../lib/async/createStore.js";
import { VisuallyHidden } from "../../parts/empty.js";
import { Alert, Status } from "../../parts/list.js";
import { StatusIcon } from "../../parts/icons/StatusIcon.js";

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

/** The texts of the live regions, by who writes them. */
export interface LiveRegions extends Store<LiveTexts> {
  /** What the list says of itself while it has no rows. It is shown in place of the rows, so it is hidden here. */
  ofState: Store<LiveTexts>;
}

/** Creates the texts of the live regions. The first polite text is the one of the list itself. */
export const createLiveRegions = (polite = ""): LiveRegions => ({
  ...createStore(noTexts),
  ofState: createStore({ ...noTexts, polite }),
});

/**
 * The two live regions: the visible status line, and an assertive region for failures. They are mounted from
 * the first render, because a screen reader may miss a region that is added together with its text.
 * `ListAnnouncements` writes their texts, and `useSpokenState` what the list says of itself.
 */
export const ListAnnouncer = memo(function ListAnnouncer(props: {
  liveTexts: LiveRegions;
}): ReactNode {
  const { liveTexts } = props;
  const { ofState } = liveTexts;
  const { polite, assertive, isDone, dir } = useSyncExternalStore(
    liveTexts.subscribe,
    liveTexts.get,
    liveTexts.get,
  );
  const own = useSyncExternalStore(ofState.subscribe, ofState.get, ofState.get);
  useAnnouncer();
  return (
    <>
      {/* Not atomic, because a text that comes beside another one must not repeat that one. */}
      <Status aria-atomic={false}>
        {polite !== "" && isDone && <StatusIcon name="check" />}
        {polite && <bdi dir={dir}>{polite}</bdi>}
        {own.polite && <VisuallyHidden>{own.polite}</VisuallyHidden>}
      </Status>
      <Alert aria-atomic={false}>
        {assertive && <span>{assertive}</span>}
        {own.assertive && <span>{own.assertive}</span>}
      </Alert>
    </>
  );
});
