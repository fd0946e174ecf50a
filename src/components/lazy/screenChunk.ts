import { type ComponentType, lazy } from "react";
import { describeDeviceChunk } from "../../device/describeDeviceChunk.js";
import { createLazy } from "../../lib/async/createLazy.js";
import { ChunkFailed } from "./ChunkFailed.js";
import type { ListOrEmptyProps } from "../list/ListOrEmpty.js";
import type { PromptAnnouncerProps } from "../passwordChanged/PromptAnnouncer.js";

/** The components of the chunk. */
export interface Screen {
  /** The content below the header of the list. */
  ListOrEmpty: ComponentType<ListOrEmptyProps>;
  /** The announcements of the prompt. */
  PromptAnnouncer: ComponentType<PromptAnnouncerProps>;
}

/**
 * The chunk with the rows, the messages and everything that revokes a session. It loads while the list is
 * fetched; none of it is needed before the list arrives.
 */
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
  PromptAnnouncer: lazy(async () => ({
    default: (await loaded())?.PromptAnnouncer ?? ChunkFailed,
  })),
};

async function loaded(): Promise<Screen | undefined> {
  await screenChunk.load();
  const state = screenChunk.get();
  return state.status === "ready" ? state.value : undefined;
}
