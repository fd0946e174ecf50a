/** A value that components can subscribe to with `useSyncExternalStore`. */
export interface Store<Value> {
  get(): Value;
  /** Sets the value and calls the listeners, unless the value is the same. */
  set(value: Value): void;
  /** Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
}

/** Creates a {@link Store}. Its functions do not use `this`, so they can be passed on. */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
