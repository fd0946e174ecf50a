"use client";

import { Component, type ContextType, type ReactNode, type RefObject } from "react";
import { SessionsContext } from "../../hooks/context/SessionsContext.js";
import { activeElement } from "../../lib/dom/focus.js";
import { callHost } from "../../controller/callHost.js";
import { UsageError } from "../../lib/UsageError.js";

/** Props of {@link Boundary}. */
export interface BoundaryProps {
  /** The element of what is shown, whole or stopped. */
  element: RefObject<HTMLElement | null>;
  /** What to show when it stopped working. */
  stopped(retry: () => void): ReactNode;
  children: ReactNode;
}

interface State {
  fault?: { error: unknown };
}

/**
 * When what is below throws, it gives way to a message, and the host's page stays. A retry mounts it
 * anew; what is under way goes on meanwhile, because revocations live outside of it.
 */
export class Boundary extends Component<BoundaryProps, State> {
  static override readonly contextType = SessionsContext;
  declare context: ContextType<typeof SessionsContext>;
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { fault: { error } };
  }

  override componentDidCatch(error: unknown): void {
    const { handlers } = this.context ?? {};
    // A moment later: on a page that begins with a fault the provider holds the handlers only then.
    queueMicrotask(() => callHost(() => handlers?.current.onError?.({ error })));
  }

  override getSnapshotBeforeUpdate(): Element | null {
    const { current } = this.props.element;
    return current && activeElement(current);
  }

  override componentDidUpdate(_: BoundaryProps, before: State, focused: Element | null): void {
    if (before.fault === this.state.fault || !focused || focused.isConnected) return;
    const { current } = this.props.element;
    current?.querySelector<HTMLElement>('[tabindex="-1"], button')?.focus();
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    if (fault.error instanceof UsageError) throw fault.error;
    return this.props.stopped(() => this.setState({ fault: undefined }));
  }
}
