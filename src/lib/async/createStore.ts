/** A value that components can subscribe to (`useSyncExternalStore`). */
export interface Store<Value> {
  get(): Value;
  /** Sets the value and tells the listeners, unless it is the one that is there already. */
  set(value: Value): void;
  /** Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** Makes a {@link Store}; its functions can be passed around bare. */
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
