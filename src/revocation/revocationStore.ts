import { createStore } from "../lib/async/createStore.js";
import type { RevocationEvent } from "./RevocationEvent.js";
import { revocationReducer } from "./revocationReducer.js";
import { initialRevocationState, type RevocationState } from "./RevocationState.js";

/** Holds all revocations of one controller. Buttons and rows only read it. */
export interface RevocationStore {
  get(): RevocationState;
  subscribe(listener: () => void): () => void;
  dispatch(event: RevocationEvent): void;
}

/** Creates the store of one controller. */
export function createRevocationStore(): RevocationStore {
  const { get, set, subscribe } = createStore(initialRevocationState);
  return { get, subscribe, dispatch: (event) => set(revocationReducer(get(), event)) };
}
