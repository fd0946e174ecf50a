"use client";

import { type RefObject, useRef, useState, useSyncExternalStore } from "react";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { useKit } from "../context/SessionsContext.js";

/**
 * A question is shown once, however many could show it: where it was asked, else by the first that
 * is there.
 *
 * @param pressed Whether it is about to be asked here, for what knows that before it can show a question.
 * @returns Whether it is shown here, and what says that it is about to be asked here.
 */
export function useConfirmationOwner(
  isAsking: boolean,
  pressed?: RefObject<boolean>,
): readonly [boolean, () => void] {
  const { questionOwners } = useKit().controller;
  const [own] = useState(() => Symbol("owner"));
  const ownPress = useRef(false);
  const isHere = pressed ?? ownPress;
  useIsomorphicLayoutEffect(() => {
    // Once it is over, not when it goes: StrictMode goes and comes back while it is asked.
    if (!isAsking) return void (isHere.current = false);
    const others = questionOwners.get();
    questionOwners.set(isHere.current ? [own, ...others] : [...others, own]);
    return () => questionOwners.set(questionOwners.get().filter((owner) => owner !== own));
  }, [questionOwners, isAsking, own, isHere]);
  const isFirst = useSyncExternalStore(
    // One that asks nothing is not told of it: there are hundreds.
    isAsking ? questionOwners.subscribe : never,
    () => questionOwners.get()[0] === own,
    () => false,
  );
  return [isAsking && isFirst, () => void (isHere.current = true)];
}

const never = () => () => undefined;
