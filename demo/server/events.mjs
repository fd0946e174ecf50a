const beatMs = 15_000;
/** Long enough for the cookie of a reply to arrive before the news of it. */
const gatherMs = 100;
const mostOfSession = 4;

const changed = "event: changed\ndata: \n\n";

/**
 * @typedef {object} Stream
 * @property {string} sessionId
 * @property {string} userId
 * @property {ReadableStreamDefaultController<Uint8Array>} controller
 * @property {boolean} isOwed There is news for which the reader had no room.
 * @property {boolean} isStalled It had none at the last beat either.
 * @property {NodeJS.Timeout} [timer]
 */

/**
 * Tells browsers that sessions of their account changed, by server-sent events that say no more than
 * that. In this process only: a session that another one ended is noticed at the next beat.
 *
 * @param {(id: string) => Promise<number>} expiryOf
 */
export function createEvents(expiryOf) {
  const encoder = new TextEncoder();
  /** @type {Set<Stream>} */
  const streams = new Set();
  /** @type {Map<string, NodeJS.Timeout>} */
  const gathering = new Map();
  const of = (/** @type {string} */ id) => [...streams].filter(({ sessionId }) => sessionId === id);

  /**
   * @param {Stream} stream
   * @param {string} text
   */
  function write({ controller }, text) {
    const hasRoom = (controller.desiredSize ?? 0) > 0;
    if (hasRoom) controller.enqueue(encoder.encode(text));
    return hasRoom;
  }

  /** @param {Stream} stream */
  function tell(stream) {
    stream.isOwed = !write(stream, changed);
  }

  /** @param {Stream} stream */
  function forget(stream) {
    clearTimeout(stream.timer);
    return streams.delete(stream);
  }

  /**
   * @param {Stream} stream
   * @param {string} [last] What to say before.
   */
  function close(stream, last) {
    if (!forget(stream)) return;
    // Who does not read would keep the connection open.
    if (last !== undefined && !write(stream, last)) stream.controller.error(new Error("stalled"));
    else stream.controller.close();
  }

  /** @param {Stream} stream */
  async function beat(stream) {
    const expiresAt = await expiryOf(stream.sessionId).catch(() => Infinity);
    if (!streams.has(stream)) return;
    const left = expiresAt - Date.now();
    if (left <= 0) return close(stream, changed);
    const isRead = write(stream, ":\n\n");
    if (!isRead && stream.isStalled) return close(stream, "");
    stream.isStalled = !isRead;
    stream.timer = setTimeout(() => void beat(stream), Math.min(beatMs, left));
  }

  return {
    /**
     * A stream for a session; nothing where it has enough of them.
     *
     * @param {{ id: string, userId: string }} session
     */
    open({ id, userId }) {
      if (of(id).length >= mostOfSession) return undefined;
      /** @type {Stream} */
      let stream;
      return new ReadableStream(
        {
          start(controller) {
            stream = { sessionId: id, userId, controller, isOwed: false, isStalled: false };
            streams.add(stream);
            write(stream, "retry: 1000\n\n");
            void beat(stream);
          },
          pull: () => void (stream.isOwed && tell(stream)),
          cancel: () => void forget(stream),
        },
        { highWaterMark: 4 },
      );
    },
    /** Sessions of this account began or ended. @param {string} userId */
    changed(userId) {
      if (gathering.has(userId)) return;
      const send = () => {
        gathering.delete(userId);
        for (const stream of streams) if (stream.userId === userId) tell(stream);
      };
      gathering.set(userId, setTimeout(send, gatherMs));
    },
    /** The session is over: its pages are told at once, and hear nothing more. @param {string} id */
    ended(id) {
      for (const stream of of(id)) close(stream, changed);
    },
    /**
     * The session lives on under another cookie: its pages come back by themselves, with that cookie,
     * and whoever only holds the old one is refused.
     *
     * @param {string} id
     */
    replaced(id) {
      for (const stream of of(id)) close(stream);
    },
    close() {
      for (const stream of streams) close(stream);
      for (const timer of gathering.values()) clearTimeout(timer);
    },
  };
}
