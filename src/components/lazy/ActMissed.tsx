"use client";

import { type ReactNode, useRef, useState, useSyncExternalStore } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { createStore } from "../../lib/async/createStore.js";
import { activeElement } from "../../lib/dom/focus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { nextSequence } from "../../lib/sequence.js";
import { Notice, NoticeText } from "../../parts/aroundRows.js";
import { Button } from "../../parts/Button.js";
import { Icon } from "../../parts/icons/Icon.js";
import { actChunk } from "./actChunk.js";

/** Since when each mounted notice is awaited. */
const mounted = createStore<readonly number[]>([]);

/**
 * Says that the code for an action could not be loaded, and offers to try again. It also offers to reload the page,
 * because browsers may remember a module that failed, and because after a deploy the old file is gone. Only the notice of
 * the last press is shown, because each row may need the code.
 *
 * @param props.failures How often the code has failed. Each failure is announced.
 * @param props.since When the user began to wait, as a sequence number. It is `undefined` when no press needed the
 * code. Then the page is not scrolled.
 */
export function ActMissed(props: { failures: number; since?: number }): ReactNode {
  const [since] = useState(() => props.since ?? nextSequence());
  useIsomorphicLayoutEffect(() => {
    mounted.set([...mounted.get(), since]);
    return () => mounted.set(mounted.get().filter((other) => other !== since));
  }, [since]);
  const isLast = () => mounted.get().length > 0 && Math.max(...mounted.get()) === since;
  return (
    useSyncExternalStore(mounted.subscribe, isLast, never) && (
      <LastNotice failures={props.failures} isPressed={props.since !== undefined} />
    )
  );
}

/** The notice. When it goes with the focus inside, the control that had the focus before gets it back. */
function LastNotice(props: { failures: number; isPressed: boolean }): ReactNode {
  const { failures, isPressed } = props;
  const messages = useMessages();
  const [isTrying, setIsTrying] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  useIsomorphicLayoutEffect(() => {
    const { current } = notice;
    const opener = current && (activeElement(current) as HTMLElement | null);
    // The notice may be above the rows, out of sight.
    if (isPressed) current?.scrollIntoView?.({ block: "nearest" });
    return () => {
      if (current?.contains(activeElement(current))) opener?.focus();
    };
  }, [isPressed]);
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
