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
  /** The ref that the host passed to the component. */
  hostRef: Ref<Element>;
  /** Shown after an error. It is cloned with `ref` and `onRetry`. @default nothing */
  stopped?: ReactElement<{ ref?: Ref<Element>; onRetry?(): void }>;
  /** Renders the component with a ref that also sets `hostRef`. */
  children(ref: RefCallback<Element>): ReactNode;
}

/** Wraps each public component, so that an error in the kit does not unmount the host's page. */
export function Guard<Element extends HTMLElement>(props: GuardProps<Element>): ReactNode {
  const { hostRef, stopped, children } = props;
  const element = useRef<Element>(null);
  const ref = useMergedRefs(element, hostRef);
  return (
    <Boundary
      element={element}
      stopped={(onRetry) => stopped && cloneElement(stopped, { ref, onRetry })}
    >
      {children(ref)}
    </Boundary>
  );
}
