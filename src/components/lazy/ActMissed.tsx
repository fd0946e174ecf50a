"use client";

import { type ReactNode, useRef } from "react";
import { useMessages } from "../../hooks/useMessages.js";
import { activeElement } from "../../lib/dom/focus.js";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { Notice, NoticeText } from "../../parts/aroundRows.js";
import { Button } from "../../parts/Button.js";
import { Icon } from "../../parts/icons/Icon.js";
import { actChunk } from "./actChunk.js";

/**
 * Says that the code for an action could not be loaded, and offers to try again. It also offers to reload the page,
 * because browsers may remember a module that failed, and because after a deploy the old file is gone. When it goes
 * with the focus inside, the control that had the focus before gets it back.
 */
export function ActMissed(): ReactNode {
  const messages = useMessages();
  const notice = useRef<HTMLDivElement>(null);
  useIsomorphicLayoutEffect(() => {
    const { current } = notice;
    const opener = current && (activeElement(current) as HTMLElement | null);
    return () => {
      if (current?.contains(activeElement(current))) opener?.focus();
    };
  }, []);
  return (
    <Notice ref={notice} role="alert">
      <Icon name="warning" />
      <NoticeText>{messages.reasons.network}</NoticeText>
      <Button onClick={() => void actChunk.load()}>{messages.tryAgain}</Button>
      <Button onClick={() => location.reload()}>{messages.reload}</Button>
    </Notice>
  );
}
