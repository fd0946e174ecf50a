import type { SessionsController } from "../../controller/SessionsController.js";
import { createChunk } from "../../lib/async/createChunk.js";
import type * as Contents from "./Acting.js";

/** The components and the functions of the chunk. */
export type Acting = typeof Contents;

/**
 * The chunk with everything that a press needs: questions, messages, details, selecting, the guide, announcements, and
 * what sends the requests. It loads a moment after the rows, or at the first sign of a press. Rows at rest do not need
 * it.
 */
export const actChunk = createChunk<Acting>(() => import("./Acting.js"));

/** How long a press waits for the chunk, in milliseconds. */
export const patienceMs = 5_000;

/** The contents of the chunk; `undefined` while it is not loaded. */
export function acting(): Acting | undefined {
  const state = actChunk.get();
  return state.status === "ready" ? state.value : undefined;
}

/**
 * Loads the chunk for a press that no `holdPresses` holds, such as one in a menu of the host. The press is dropped when
 * another such press comes, when the list has another account by then, and when `controller.waitingPress` is cleared.
 *
 * @returns `undefined` when the press was dropped, when the chunk failed, and when it took longer than a press waits.
 */
export async function actingForPress(controller: SessionsController): Promise<Acting | undefined> {
  const { get } = controller.revocations;
  const [own, { era }, pressedAt] = [{}, get(), performance.now()];
  controller.waitingPress = own;
  await actChunk.load();
  const isLate = performance.now() - pressedAt > patienceMs;
  const isWanted = controller.waitingPress === own && get().era === era && !isLate;
  return isWanted ? acting() : undefined;
}

/**
 * Whether a press on a control in this status may be carried out a moment later: it opens a question (`idle`) or
 * cancels a reauthentication. In every other status it would send a request.
 */
export const isSafeLater = (status: string): boolean =>
  status === "idle" || status === "reauthenticating";
