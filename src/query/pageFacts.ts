import type { ServerClock } from "../lib/serverClock.js";
import type { SessionPage } from "../session/SessionPage.js";

/** What this page of the browser knows of a reply; not data, so it is never persisted. */
export interface PageFacts {
  /** When the list was asked for, in the order of the page (`nextOrder`). */
  order: number;
  /** When it came, by this device's clock. */
  receivedAt: number;
  /** The server's clock, taken once at receipt. */
  clock: ServerClock;
}

const facts = new WeakMap<SessionPage, PageFacts>();

/** Facts of a reply that came to this page; a revived or dehydrated one has none. */
export function pageFacts(page: SessionPage): PageFacts | undefined {
  return facts.get(page);
}

/** Remembers them for as long as the page of the list is in use. */
export function setPageFacts(page: SessionPage, news: PageFacts | undefined): void {
  if (news) facts.set(page, news);
}
