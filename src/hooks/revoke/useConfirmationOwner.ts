"use client";

import { type RefObject, useRef, useState, useSyncExternalStore } from "react";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { useKit } from "../context/SessionsContext.js";

/**
 * Chooses the one component that shows the open confirmation: the component in which the user clicked,
 * otherwise the first that mounted.
 *
 * @param pressed Whether the user clicked in this component. Pass this ref when the click comes before the
 * component can show a confirmation.
 * @returns Whether this component shows the confirmation, and a function that marks it as clicked.
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
    // Reset it when the confirmation closes and not on unmount, because StrictMode unmounts and mounts again
    // while it is open.
    if (!isAsking) return void (isHere.current = false);
    const others = questionOwners.get();
    questionOwners.set(isHere.current ? [own, ...others] : [...others, own]);
    return () => questionOwners.set(questionOwners.get().filter((owner) => owner !== own));
  }, [questionOwners, isAsking, own, isHere]);
  const isFirst = useSyncExternalStore(
    // A component without an open confirmation does not subscribe, because there are hundreds of them.
    isAsking ? questionOwners.subscribe : never,
    () => questionOwners.get()[0] === own,
    () => false,
  );
  return [isAsking && isFirst, () => void (isHere.current = true)];
}

const never = () => () => undefined;
