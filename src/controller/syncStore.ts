import { callHost } from "./handlers.js";
import type { SessionPages } from "../query/shareSessions.js";
import type { Kit } from "./Kit.js";

/**
 * Tells the controller what a list says, and the host what it says of ends that nobody knew
 * about, and what of it could not be read.
 */
export function report({ controller, handlers }: Kit, pages: SessionPages): void {
  const ended = controller.report(pages);
  handlers.reportUnreadable(pages.pages.flatMap(({ unreadable }) => unreadable?.paths ?? []));
  for (const target of new Set(ended.map((row) => row.target))) {
    const sessions = ended.filter((row) => row.target === target).map(({ session }) => session);
    callHost(() => handlers.current.onRevoked?.({ sessions, target }));
  }
}
