"use client";

import { type RefObject, useRef, useState, useSyncExternalStore } from "react";
import { useIsomorphicLayoutEffect } from "../../lib/react/useIsomorphicLayoutEffect.js";
import { useKit } from "../context/SessionsContext.js";

/** A press on a control that can open a confirmation. */
export interface Press {
  /** Whether the component of the control shows the confirmation. */
  isHere: boolean;
  /** The control, when it is not the component's own button. It gets the focus back. */
  opener?: HTMLElement | null;
}

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
  pressed?: RefObject<Press | null>,
): readonly [boolean, () => void] {
  const { questionOwners } = useKit().controller;
  const [own] = useState(() => Symbol("owner"));
  const ownPress = useRef<Press>(null);
  const press = pressed ?? ownPress;
  useIsomorphicLayoutEffect(() => {
    // Reset it when the confirmation closes and not on unmount, because StrictMode unmounts and mounts again
    // while it is open.
    if (!isAsking) {
      if (press.current) press.current = { ...press.current, isHere: false };
      return;
    }
    const others = questionOwners.get();
    questionOwners.set(press.current?.isHere ? [own, ...others] : [...others, own]);
    return () => questionOwners.set(questionOwners.get().filter((owner) => owner !== own));
  }, [questionOwners, isAsking, own, press]);
  const isFirst = useSyncExternalStore(
    // A component without an open confirmation does not subscribe, because there are hundreds of them.
    isAsking ? questionOwners.subscribe : never,
    () => {
      // The same value for every closed confirmation, so that closing one renders only once.
      if (!isAsking) return false;
      const [first = press.current?.isHere && own] = questionOwners.get();
      return first === own;
    },
    () => false,
  );
  return [isAsking && isFirst, () => void (press.current = { isHere: true })];
}

const never = () => () => undefined;
