import { type ComponentType, lazy } from "react";
import { describeDeviceChunk } from "../../device/describeDeviceChunk.js";
import { createLazy } from "../../lib/async/createLazy.js";
import { ChunkFailed } from "./ChunkFailed.js";
import type { ListOrEmptyProps } from "../list/ListOrEmpty.js";

/** The components of the chunk. */
export interface Screen {
  /** The content below the header of the list. */
  ListOrEmpty: ComponentType<ListOrEmptyProps>;
}

/** The chunk with the rows. It loads while the list is fetched; none of it is needed before the list arrives. */
export const screenChunk = createLazy<Screen>(() => import("./ListScreen.js"));

// A server loads all code before the first request, so that rendering to a string includes the rows.
if (typeof document === "undefined") {
  void screenChunk.load();
  void describeDeviceChunk.load();
}

/**
 * The components of the chunk, or lazy components that wait for it. Call it only once per mounted list,
 * because a change from lazy to loaded components would mount everything again.
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
