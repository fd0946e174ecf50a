import { createStore } from "../lib/async/createStore.js";
import type { RevocationEvent } from "./RevocationEvent.js";
import { revocationReducer } from "./revocationReducer.js";
import { initialRevocationState, type RevocationState } from "./RevocationState.js";

/** Knows all sign-outs of one target; buttons and rows only show it. */
export interface RevocationStore {
  get(): RevocationState;
  subscribe(listener: () => void): () => void;
  dispatch(event: RevocationEvent): void;
}

/** Makes the store of one target. */
export function createRevocationStore(): RevocationStore {
  const { get, set, subscribe } = createStore(initialRevocationState);
  return { get, subscribe, dispatch: (event) => set(revocationReducer(get(), event)) };
}
