"use client";

import { Component, type ContextType, type ReactNode, type RefObject } from "react";
import { SessionsContext } from "../../hooks/context/SessionsContext.js";
import { activeElement } from "../../lib/dom/focus.js";
import { callHost } from "../../controller/callHost.js";
import { UsageError } from "../../lib/UsageError.js";

/** Props of {@link Boundary}. */
export interface BoundaryProps {
  /** The element that is rendered, both normally and after an error. */
  element: RefObject<HTMLElement | null>;
  /** Renders the message after an error. `retry` mounts the children again. */
  stopped(retry: () => void): ReactNode;
  /** The content that may throw. */
  children: ReactNode;
}

interface State {
  fault?: { error: unknown };
}

/**
 * When a child throws, shows a message instead of the children, so that the host's page stays. A retry mounts
 * the children again. Requests in flight continue, because revocations are stored outside of the components.
 * An error in how the host uses the kit (`UsageError`) is thrown again, so that the host sees it.
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
    // Wait one microtask: when the first render of the page fails, the provider stores the handlers only
    // then.
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
