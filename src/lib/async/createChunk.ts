import { createLazy, type Lazy } from "./createLazy.js";

const listeners = new Set<(error: unknown) => void>();

/** Creates a {@link Lazy} from a dynamic import. When the code cannot be loaded, {@link onChunkFailed} tells. */
export function createChunk<Value>(load: () => Promise<Value>): Lazy<Value> {
  return createLazy(load, (error) => {
    for (const listener of listeners) listener(error);
  });
}

/**
 * Calls `listener` with the error of the browser each time the code of a chunk could not be loaded.
 *
 * @returns A function that ends this.
 */
export function onChunkFailed(listener: (error: unknown) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
