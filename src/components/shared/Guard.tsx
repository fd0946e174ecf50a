"use client";

import {
  cloneElement,
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefCallback,
  useRef,
} from "react";
import { useMergedRefs } from "../../lib/react/useMergedRefs.js";
import { Boundary } from "./Boundary.js";

/** Props of {@link Guard}. */
export interface GuardProps<Element> {
  hostRef: Ref<Element>;
  /** Shown when it stopped working; is given the `ref` and `onRetry`. @default nothing */
  stopped?: ReactElement<{ ref?: Ref<Element>; onRetry?(): void }>;
  children(ref: RefCallback<Element>): ReactNode;
}

/** Stands around each public component, so that no fault of the kit takes the host's page down. */
export function Guard<Element extends HTMLElement>(props: GuardProps<Element>): ReactNode {
  const { hostRef, stopped, children } = props;
  const own = useRef<Element>(null);
  const ref = useMergedRefs(own, hostRef);
  return (
    <Boundary
      element={own}
      stopped={(onRetry) => stopped && cloneElement(stopped, { ref, onRetry })}
    >
      {children(ref)}
    </Boundary>
  );
}
