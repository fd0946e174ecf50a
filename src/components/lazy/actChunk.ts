import type { SessionsController } from "../../controller/SessionsController.js";
import { createChunk } from "../../lib/async/createChunk.js";
import { becomesLastPress } from "../../lib/dom/becomesLastPress.js";
import { lapse } from "../../lib/dom/lapse.js";
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
 * Loads the chunk for a press that no `holdPresses` holds, such as one in a menu of the host. The press waits as
 * `controller.waitingPress`. The user takes it back with Escape or with another press. It also lapses after
 * `patienceMs`, when `node` has left the page, and when the list is that of another account by then.
 *
 * @param node What the press is about: an element, or the document.
 * @param onMissed Called when the chunk could not be loaded, unless the user has taken the press back.
 * @returns `undefined` when the press is not to be carried out.
 */
export async function actingForPress(
  controller: SessionsController,
  node: Node,
  onMissed?: () => void,
): Promise<Acting | undefined> {
  const { get } = controller.revocations;
  const [{ era }, pressedAt] = [get(), performance.now()];
  let isTakenBack = false;
  const press = {
    drop() {
      stop();
      if (controller.waitingPress === press) controller.waitingPress = undefined;
    },
  };
  const takeBack = () => {
    isTakenBack = true;
    press.drop();
  };
  const stop = lapse(node, patienceMs, (isByUser) => (isByUser ? takeBack() : press.drop()));
  becomesLastPress(takeBack);
  controller.waitingPress = press;
  await actChunk.load();
  stop();
  if (!acting() && !isTakenBack) onMissed?.();
  const isWaiting = controller.waitingPress === press && node.isConnected;
  const isLate = performance.now() - pressedAt > patienceMs;
  return isWaiting && get().era === era && !isLate ? acting() : undefined;
}

/**
 * Whether a press on a control in this status may be carried out a moment later: it opens a question (`idle`) or
 * cancels a reauthentication. In every other status it would send a request.
 */
export const isSafeLater = (status: string): boolean =>
  status === "idle" || status === "reauthenticating";
