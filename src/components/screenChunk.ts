import { type ComponentType, lazy } from "react";
import { createLazy } from "../lib/createLazy.js";
import { ChunkFailed } from "./ChunkFailed.js";
import type { ListBodyProps } from "./ListBody.js";
import type { PromptStatusProps } from "./PromptStatus.js";

/** What the chunk brings. */
export interface Screen {
  ListBody: ComponentType<ListBodyProps>;
  PromptStatus: ComponentType<PromptStatusProps>;
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
  PromptStatus: lazy(async () => ({ default: (await loaded())?.PromptStatus ?? ChunkFailed })),
};

async function loaded(): Promise<Screen | undefined> {
  await screenChunk.load();
  const state = screenChunk.get();
  return state.status === "ready" ? state.value : undefined;
}
