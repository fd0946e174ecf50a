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
    onMessage(text) {
      const news = readNews(text);
      if (news) onNews(news);
      else onGap();
    },
    onGap,
  });
  return { tell: () => undefined, close };
}

/**
 * Reads news. Every role of the database may notify the channel, so a text may be anything.
 *
 * @param {string} text
 * @returns {News | undefined}
 */
function readNews(text) {
  try {
    const news = JSON.parse(text);
    const isWhole = [news.kind, news.id, news.accountId].every((one) => typeof one === "string");
    return isWhole ? news : undefined;
  } catch {
    return undefined;
  }
}
