import { type ComponentType, lazy } from "react";
import { createLazy } from "../../lib/async/createLazy.js";
import { ChunkFailed } from "./ChunkFailed.js";
import type { ListBodyProps } from "../list/ListBody.js";
import type { PromptAnnouncerProps } from "../passwordChanged/PromptAnnouncer.js";

/** What the chunk brings. */
export interface Screen {
  ListBody: ComponentType<ListBodyProps>;
  PromptAnnouncer: ComponentType<PromptAnnouncerProps>;
}

/**
 * Rows, messages, and all that ends a session, in a chunk of its own: it comes while the list is
 * fetched, and nothing of it shows before.
 */
export const screenChunk = createLazy<Screen>(() => import("./ListScreen.js"));

// A server has it before the first request, so that rendering to a string prints the rows too.
if (typeof document === "undefined") void screenChunk.load();

/** The chunk's components, or such that wait for it; on a mounted list the same for good. */
export function screen(): Screen {
  const state = screenChunk.get();
  return state.status === "ready" ? state.value : waiting;
}

const waiting: Screen = {
  ListBody: lazy(async () => ({ default: (await loaded())?.ListBody ?? ChunkFailed })),
  PromptAnnouncer: lazy(async () => ({
    default: (await loaded())?.PromptAnnouncer ?? ChunkFailed,
  })),
};

async function loaded(): Promise<Screen | undefined> {
  await screenChunk.load();
  const state = screenChunk.get();
  return state.status === "ready" ? state.value : undefined;
}
