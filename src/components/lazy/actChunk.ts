import { createChunk } from "../../lib/async/createChunk.js";
import type * as Contents from "./Acting.js";

/** The components and the functions of the chunk. */
export type Acting = typeof Contents;

/**
 * The chunk with everything that a press needs: questions, messages, details, selecting, the guide, and what sends
 * the requests. It loads a moment after the rows, or at the first sign of a press. Rows at rest do not need it.
 */
export const actChunk = createChunk<Acting>(() => import("./Acting.js"));

/** How long a press waits for the chunk, in milliseconds. */
export const patienceMs = 5_000;

/** The contents of the chunk; `undefined` while it is not loaded. */
export function acting(): Acting | undefined {
  const state = actChunk.get();
  return state.status === "ready" ? state.value : undefined;
}

/** Loads the chunk for a press. @returns `undefined` when it failed, and when it took longer than a press waits. */
export async function actingSoon(): Promise<Acting | undefined> {
  const pressedAt = performance.now();
  await actChunk.load();
  return performance.now() - pressedAt > patienceMs ? undefined : acting();
}

/**
 * Whether a press on a control in this status may be carried out a moment later: it opens a question (`idle`) or
 * cancels a reauthentication. In every other status it would send a request.
 */
export const isSafeLater = (status: string): boolean =>
  status === "idle" || status === "reauthenticating";
