import { callHost } from "./callHost.js";
import type { SessionPages } from "../query/shareSessions.js";
import type { Kit } from "./Kit.js";

/**
 * Updates the controller from a fetched list. When the list proves that sessions of unknown outcome have ended,
 * calls `onRevoked` for them. When a part of the list could not be read, calls `onError` for that part.
 */
export function report({ controller, handlers }: Kit, pages: SessionPages): void {
  const ended = controller.report(pages);
  handlers.reportUnreadable(pages.pages.flatMap(({ unreadable }) => unreadable?.paths ?? []));
  for (const target of new Set(ended.map((row) => row.target))) {
    const sessions = ended.filter((row) => row.target === target).map(({ session }) => session);
    callHost(() => handlers.current.onRevoked?.({ sessions, target }));
  }
}
