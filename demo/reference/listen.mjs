import pg from "pg";

const retryMs = 1_000;

/**
 * Listens to a channel of PostgreSQL over one connection of its own, because a pool may close a connection that is not
 * used. When that connection breaks, it connects again and calls `onGap`, because PostgreSQL keeps no messages for a
 * listener that is not connected.
 *
 * @param {string} url
 * @param {{ channel: string, onMessage: (text: string) => void, onGap: () => void }} options `channel` must be an
 *   identifier of SQL, because `LISTEN` takes no parameters.
 * @returns {Promise<() => Promise<void>>} A function that stops it. Rejects when the first connection fails.
 */
export async function listen(url, { channel, onMessage, onGap }) {
  let isOver = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {pg.Client | undefined} */
  let client;

  async function connect() {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    next.on("error", () => undefined);
    next.on("notification", ({ payload = "" }) => onMessage(payload));
    await next.connect();
    // Listen for the end only now, because a connection that cannot be opened also ends.
    next.once("end", retry);
    await next.query(`LISTEN ${channel}`);
    client = next;
    if (isOver) await next.end();
  }

  function retry() {
    if (isOver) return;
    timer = setTimeout(() => void connect().then(onGap, retry), retryMs);
  }

  await connect();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await client?.end();
  };
}
