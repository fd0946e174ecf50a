import { createStore } from "./createStore.js";

/** How far a {@link Lazy} is. After `failed` the next `load` tries again. */
export type LazyState<Value> =
  | { status: "pending" }
  | { status: "ready"; value: Value }
  | { status: "failed" };

/** What stands in a chunk of its own, so that a page's first load stays small. */
export interface Lazy<Value> {
  get(): LazyState<Value>;
  subscribe(listener: () => void): () => void;
  /** Loads it once; never rejects. */
  load(): Promise<void>;
}

/** What a server renders, and the first render of hydration. */
export const pending: LazyState<never> = { status: "pending" };

/** Makes a {@link Lazy} of a dynamic import. */
export function createLazy<Value>(load: () => Promise<Value>): Lazy<Value> {
  const { get, set, subscribe } = createStore<LazyState<Value>>(pending);
  let loading: Promise<void> | undefined;
  return {
    get,
    subscribe,
    load: () =>
      (loading ??= load().then(
        (value) => set({ status: "ready", value }),
        () => {
          loading = undefined;
          set({ status: "failed" });
        },
      )),
  };
}
