import { callHost } from "./handlers.js";
import type { SessionPages } from "../query/shareSessions.js";
import type { Kit } from "./Kit.js";

/**
 * Tells the scope what a list says, and the host what it says of ends that nobody knew
 * about, and what of it could not be read.
 */
export function report({ scope, handlers }: Kit, pages: SessionPages): void {
  const ended = scope.report(pages);
  handlers.tellUnreadable(pages.pages.flatMap(({ unreadable }) => unreadable?.paths ?? []));
  if (ended.length > 0) callHost(() => handlers.current.onRevoked?.(ended));
}
