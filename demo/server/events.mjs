const beatMs = 15_000;
/** Events wait this long, so that the cookie of a reply arrives before the event about it. */
const gatherMs = 100;
const mostOfSession = 4;

const changed = "event: changed\ndata: \n\n";

/**
 * @typedef {object} Stream
 * @property {string} sessionId
 * @property {string} userId
 * @property {ReadableStreamDefaultController<Uint8Array>} controller
 * @property {boolean} isOwed An event is still to be sent, because the stream's buffer was full.
 * @property {boolean} isStalled The buffer was also full at the last heartbeat.
 * @property {NodeJS.Timeout} [timer]
 */

/**
 * Tells browsers that sessions of their account changed. The server-sent events say nothing else. They only
 * reach browsers that are connected to this process. When another process ends a session, this process notices
 * it at the next heartbeat.
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
   * @param {string} [last] Text to send before closing.
   */
  function close(stream, last) {
    if (!forget(stream)) return;
    // When the reader does not read, abort the stream, because closing would keep the connection open.
    if (last !== undefined && !write(stream, last))
      stream.controller.error(new Error("The reader of this stream has stalled."));
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
     * Opens a stream for a session. Returns `undefined` when the session already has the most streams.
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
    /** Call this when sessions of an account began or ended. @param {string} userId */
    changed(userId) {
      if (gathering.has(userId)) return;
      const send = () => {
        gathering.delete(userId);
        for (const stream of streams) if (stream.userId === userId) tell(stream);
      };
      gathering.set(userId, setTimeout(send, gatherMs));
    },
    /** Call this when a session is over. Its pages get one last event at once. @param {string} id */
    ended(id) {
      for (const stream of of(id)) close(stream, changed);
    },
    /**
     * Call this when a session gets a new cookie. Its streams close, and its pages connect again with the new
     * cookie. A client that only has the old cookie is refused.
     *
     * @param {string} id
     */
    replaced(id) {
      for (const stream of of(id)) close(stream);
    },
    /** Closes all streams. The pages open new ones, unless the server stops. */
    close() {
      for (const stream of streams) close(stream);
      for (const timer of gathering.values()) clearTimeout(timer);
      gathering.clear();
    },
  };
}
