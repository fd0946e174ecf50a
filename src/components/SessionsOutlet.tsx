"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  type RefObject,
  useRef,
  useState,
} from "react";
import { useAnnouncingList } from "../hooks/announce/useAnnouncingList.js";
import { useRevocationState } from "../hooks/context/useRevocationState.js";
import { useCancelWithLast } from "../hooks/revoke/useCancelWithLast.js";
import { useLazy } from "../hooks/dom/useLazy.js";
import { useMergedRefs } from "../lib/react/useMergedRefs.js";
import { Root } from "../parts/Root.js";
import { actChunk } from "./lazy/actChunk.js";
import { QuestionLapse } from "./lazy/QuestionLapse.js";
import { WhenActing } from "./lazy/WhenActing.js";
import { createLiveRegions, ListAnnouncer } from "./list/ListAnnouncer.js";
import type { ListSlots } from "./list/ListSlots.js";
import { Guard } from "./shared/Guard.js";
import { StoppedScreen } from "./shared/StoppedScreen.js";

/** Props of {@link SessionsOutlet}. All other props are passed to its `<section>`. */
export interface SessionsOutletProps
  extends Omit<ComponentPropsWithoutRef<"section">, "children">, Pick<ListSlots, "renderState"> {
  /** Level of the title of a dialog and of a state, from 1 to 6. @default 3 */
  headingLevel?: number | undefined;
}

/**
 * What a list or a table of your own needs beside its rows. Put one above the rows, as a child of the element around
 * your list: a result stays in the status line until the user presses a control in that element. It
 *
 * - shows the status line, and announces results and failures;
 * - asks the question about a session, about this device or about several sessions in a dialog, when no row asks it;
 * - says that the list is old, that it is empty or failed, or that this device is signed out, and what to do;
 * - gives equal devices distinct names: see `useSessionRow`.
 *
 * While the list loads it shows none of this, so show placeholders of your own. Renders a `<section>`.
 *
 * @throws Error when there is no `SessionsProvider` above.
 * @example
 * ```tsx
 * <div>
 *   <SessionsOutlet />
 *   <table>{rows}</table>
 * </div>
 * ```
 */
export const SessionsOutlet = forwardRef<HTMLElement, SessionsOutletProps>(
  function SessionsOutlet(props, ref) {
    const { renderState: _, headingLevel, ...rest } = props;
    return (
      <Guard
        hostRef={ref}
        stopped={<StoppedScreen {...rest} what="list" headingLevel={headingLevel} />}
      >
        {(guardedRef) => <OutletContent {...props} ref={guardedRef} />}
      </Guard>
    );
  },
);

const OutletContent = forwardRef<HTMLElement, SessionsOutletProps>(function OutletContent(
  { headingLevel = 3, renderState, ...props },
  ref,
) {
  const [liveTexts] = useState(() => createLiveRegions());
  const element = useRef<HTMLElement>(null);
  const composedRef = useMergedRefs(element, ref);
  const [root] = useState<RefObject<HTMLElement | null>>(() => ({
    get current() {
      return element.current?.parentElement ?? null;
    },
  }));
  useCancelWithLast();
  useAnnouncingList(liveTexts, root);
  return (
    <Root {...props} ref={composedRef} data-outlet="">
      <ListAnnouncer liveTexts={liveTexts} />
      <WhenActing awaitedFor="news">
        {({ OutletBody }) => <OutletBody {...{ liveTexts, root, headingLevel, renderState }} />}
      </WhenActing>
      <WhileMissing />
    </Root>
  );
});

/** Closes a question that the outlet cannot show, because its code has not come. */
function WhileMissing(): ReactNode {
  const isMissing = useLazy(actChunk, false).status !== "ready";
  const asked = useRevocationState(({ bulk, byId }) =>
    bulk?.status === "asking"
      ? bulk.target
      : [...byId].find(([, { status }]) => status === "asking")?.[0],
  );
  // Each question waits for its own time.
  return isMissing && asked !== undefined && <QuestionLapse key={asked} question="any" />;
}
