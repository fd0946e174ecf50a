import type { Kit } from "../../controller/Kit.js";
import { callHost } from "../../controller/callHost.js";
import type { Line } from "../../revocation/Notice.js";

// By the object that a line is about, so that a line is forgotten together with it.
const answers = new WeakMap<object, Map<string, boolean>>();

/**
 * Whether the host has taken a line, so that the kit neither shows nor announces it; `undefined` when the line was
 * not given to the host yet.
 */
export const isTaken = ({ subject, key }: Line): boolean | undefined =>
  answers.get(subject)?.get(key);

/** Calls `onNotice` with a line, once for each line. When the host throws, the kit says the line itself. */
export function giveNotice({ controller, handlers }: Kit, line: Line): void {
  if (isTaken(line) !== undefined) return;
  const { subject, key, text, tone, sessions, error, target } = line;
  const known = answers.get(subject) ?? new Map<string, boolean>();
  answers.set(subject, known);
  // Set it before the call, so that a render that the host starts gives the same line no second time.
  known.set(key, false);
  callHost(() => {
    const notice = { text, tone, sessions, error, target };
    known.set(key, handlers.current.onNotice?.(notice) === true);
  });
  controller.noticeCount.set(controller.noticeCount.get() + 1);
}
