import { createStore } from "./createStore.js";

/** The state of a {@link Lazy}. After `failed`, the next `load` tries again. `count` says how often it has failed. */
export type LazyState<Value> =
  | { status: "pending" }
  | { status: "ready"; value: Value }
  | { status: "failed"; count: number };

/** A value in a chunk of its own, so that the first load of a page stays small. */
export interface Lazy<Value> {
  get(): LazyState<Value>;
  subscribe(listener: () => void): () => void;
  /** Loads the value once; never rejects. */
  load(): Promise<void>;
}

/** The state on a server and in the first render of hydration. */
export const pending: LazyState<never> = { status: "pending" };

/**
 * Creates a {@link Lazy}.
 *
 * @param onFailed Called with the error each time the value could not be loaded.
 */
export function createLazy<Value>(
  load: () => Promise<Value>,
  onFailed?: (error: unknown) => void,
): Lazy<Value> {
  const { get, set, subscribe } = createStore<LazyState<Value>>(pending);
  let loading: Promise<void> | undefined;
  let count = 0;
  return {
    get,
    subscribe,
    load: () =>
      (loading ??= load().then(
        (value) => set({ status: "ready", value }),
        (error: unknown) => {
          loading = undefined;
          count += 1;
          set({ status: "failed", count });
          onFailed?.(error);
        },
      )),
  };
}
