import { type ComponentType, lazy } from "react";
import { describeDeviceChunk } from "../../device/describeDeviceChunk.js";
import { createChunk } from "../../lib/async/createChunk.js";
import { ChunkFailed } from "./ChunkFailed.js";
import type { ListOrEmptyProps } from "../list/ListOrEmpty.js";

/** The contents of the chunk. */
export interface Screen {
  /** The content below the header of the list. */
  ListOrEmpty: ComponentType<ListOrEmptyProps>;
}

/**
 * The chunk with the rows. It loads while the list is fetched; none of it is needed before the list arrives. It takes
 * what it needs by name, because a bundler otherwise adds an object with all exports of the chunk.
 */
export const screenChunk = createChunk<Screen>(() =>
  import("./ListScreen.js").then(({ ListOrEmpty }) => ({ ListOrEmpty })),
);

// A server loads this code when it starts, so that `renderToString` includes the rows when a request comes a moment later.
// `renderToString` cannot wait for it.
if (typeof document === "undefined") {
  void screenChunk.load();
  void describeDeviceChunk.load();
}

/**
 * The contents of the chunk, or a lazy component that waits for it. Call it only once per mounted list,
 * because a change from the lazy to the loaded component would mount everything again.
 */
export function screen(): Screen {
  const state = screenChunk.get();
  return state.status === "ready" ? state.value : waiting;
}

const waiting: Screen = {
  ListOrEmpty: lazy(async () => ({ default: (await loaded())?.ListOrEmpty ?? ChunkFailed })),
};

async function loaded(): Promise<Screen | undefined> {
  await screenChunk.load();
  const state = screenChunk.get();
  return state.status === "ready" ? state.value : undefined;
}
