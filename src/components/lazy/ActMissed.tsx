"use client";

import { type ReactNode, useId, useRef, useState, useSyncExternalStore } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { createStore } from "../../lib/async/createStore.js";
import { activeElement } from "../../lib/dom/focus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { Notice, NoticeText } from "../../parts/aroundRows.js";
import { Button } from "../../parts/Button.js";
import { Icon } from "../../parts/icons/Icon.js";
import { actChunk } from "./actChunk.js";

/** A mounted notice. */
interface Mounted {
  id: string;
  since: number;
}

/** The mounted notices, in the order in which they were mounted. */
const mounted = createStore<readonly Mounted[]>([]);

/** Props of {@link ActMissed}. */
interface ActMissedProps {
  /** How often the code has failed. Each failure is announced. */
  failures: number;
  /** The press that needed the code, as a sequence number. It is 0 without a press. Then the page is not scrolled. */
  since?: number;
}

/**
 * Says that the code for an action could not be loaded, and offers to try again. It also offers to reload the page,
 * because browsers may remember a module that failed, and because after a deploy the old file is gone. Only the notice of
 * the last press is shown, because each row may need the code; without a press, it is the notice that was mounted first.
 */
export function ActMissed({ failures, since = 0 }: ActMissedProps): ReactNode {
  const id = useId();
  useIsomorphicLayoutEffect(() => {
    const own = { id, since };
    mounted.set([...mounted.get(), own]);
    return () => mounted.set(mounted.get().filter((other) => other !== own));
  }, [id, since]);
  const isLast = () => lastOf(mounted.get())?.id === id;
  return (
    useSyncExternalStore(mounted.subscribe, isLast, never) && (
      <LastNotice {...{ failures, since }} />
    )
  );
}

const lastOf = (notices: readonly Mounted[]) =>
  notices.toSorted((one, other) => other.since - one.since)[0];

/** The notice. When it goes with the focus inside, the control that had the focus before gets it back. */
function LastNotice({ failures, since }: Required<ActMissedProps>): ReactNode {
  const messages = useMessages();
  const [isTrying, setIsTrying] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  useIsomorphicLayoutEffect(() => {
    const { current } = notice;
    const opener = current && (activeElement(current) as HTMLElement | null);
    return () => {
      if (!current?.contains(activeElement(current))) return;
      opener?.focus();
      // When what had the focus before cannot have it, the element around the notice gets it.
      const around = current.closest<HTMLElement>('[data-sessions="root"]');
      if (!around || !current.contains(activeElement(current))) return;
      if (!around.hasAttribute("tabindex")) around.tabIndex = -1;
      around.focus();
    };
  }, []);
  useIsomorphicLayoutEffect(() => {
    // The notice may be above the rows, out of sight.
    if (since > 0) notice.current?.scrollIntoView?.({ block: "nearest" });
  }, [since]);
  const tryAgain = async () => {
    setIsTrying(true);
    await actChunk.load();
    setIsTrying(false);
  };
  return (
    <Notice ref={notice} role="alert">
      <Icon name="warning" />
      <NoticeText key={failures}>{messages.partMissing}</NoticeText>
      <Button aria-busy={isTrying || undefined} onClick={() => void (isTrying || tryAgain())}>
        {messages.tryAgain}
      </Button>
      <Button onClick={() => location.reload()}>{messages.reload}</Button>
    </Notice>
  );
}

const never = () => false;
