import type { SessionPages } from "../query/shareSessions.js";
import type { Kit } from "./Kit.js";
import { reportRevoked } from "./reportRevoked.js";

/**
 * Updates the controller from a fetched list. Calls `onRevoked` for sessions whose outcome was unknown and that
 * the list proves ended, and `onError` for each part of the list that could not be read.
 */
export function report(kit: Kit, pages: SessionPages): void {
  const { controller, handlers } = kit;
  const ended = controller.report(pages);
  handlers.reportUnreadable(pages.pages.flatMap(({ unreadable }) => unreadable?.paths ?? []));
  reportRevoked(kit, ended);
}
