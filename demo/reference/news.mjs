import { listen } from "./listen.mjs";

/**
 * What happened to a session. It began, it ended, or its cookie was replaced.
 *
 * @typedef {{ kind: "began" | "ended" | "replaced", id: string, accountId: string }} News
 */

/**
 * Carries news from the instance that changed a session to all instances.
 *
 * @typedef {object} Carrier
 * @property {(news: News) => void} tell
 * @property {() => Promise<void>} close
 */

/**
 * On PostgreSQL, a trigger tells all instances, so `tell` does nothing there. On SQLite there is one process, and
 * `tell` tells it.
 *
 * @param {string | undefined} url The URL of PostgreSQL.
 * @param {{ onNews: (news: News) => void, onGap: () => void }} listener `onGap` says that news may have been missed.
 * @returns {Promise<Carrier>}
 */
export async function carryNews(url, { onNews, onGap }) {
  if (url === undefined) return { tell: onNews, close: async () => undefined };
  const close = await listen(url, {
    channel: "sessions",
    onMessage: (text) => onNews(JSON.parse(text)),
    onGap,
  });
  return { tell: () => undefined, close };
}
