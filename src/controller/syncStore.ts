import type { SessionPages } from "../query/sessionsCache.js";
import type { Kit } from "./Kit.js";
import { reportRevoked } from "./reportRevoked.js";

/**
 * Updates the controller from a fetched list. When the list proves that sessions of unknown outcome have ended,
 * calls `onRevoked` for them. When a part of the list could not be read, calls `onError` for that part.
 */
export function report(kit: Kit, pages: SessionPages): void {
  const { controller, handlers } = kit;
  const ended = controller.report(pages);
  handlers.reportUnreadable(pages.pages.flatMap(({ unreadable }) => unreadable?.paths ?? []));
  reportRevoked(kit, ended);
}
