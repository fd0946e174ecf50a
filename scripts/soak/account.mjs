import { createHash, randomUUID } from "node:crypto";

const agents = [
  "Mozilla/5.0 (X11; Linux x86_64; rv:155.0) Gecko/20100101 Firefox/155.0",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/155.0.0.0 Safari/537.36",
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15",
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1",
  "curl/8.16.0",
  "",
];
const day = 86_400_000;

/**
 * One account and its sessions, in memory. Each change calls `onChange`.
 *
 * @param {{ random: import("./random.mjs").Random, size: number, onChange: (endedId?: string) => void }} options
 */
export function createAccount({ random, size, onChange }) {
  /** @type {Map<string, Record<string, unknown>>} */
  const sessions = new Map();
  /** @type {Map<string, string>} */
  const ids = new Map();

  function signIn() {
    const token = randomUUID();
    const sessionId = createHash("sha256").update(token).digest("hex").slice(0, 16);
    ids.set(token, sessionId);
    const now = Date.now();
    sessions.set(sessionId, {
      sessionId,
      createdAt: new Date(now - random.between(1, 90) * day),
      lastSeen: new Date(now - random.next() * day),
      expiresAt: new Date(now + 30 * day),
      ip: `203.0.113.${Math.floor(random.between(1, 255))}`,
      userAgent: random.pick(agents),
    });
    onChange();
    return token;
  }
  /** @param {string} id */
  function end(id) {
    const isEnded = sessions.delete(id);
    if (isEnded) onChange(id);
    return isEnded;
  }
  for (let i = 0; i < size; i++) signIn();

  return {
    sessions,
    signIn,
    end,
    /** @param {string} [id] */
    endOthers(id) {
      for (const other of sessions.keys()) if (other !== id) end(other);
    },
    /** @param {string} id */
    touch(id) {
      const session = sessions.get(id);
      if (session) sessions.set(id, { ...session, lastSeen: new Date() });
      onChange();
    },
    /**
     * @param {string | undefined} token
     * @returns The id of the session with this token, or `undefined` when it has ended.
     */
    idOf(token) {
      const id = ids.get(token ?? "");
      return id !== undefined && sessions.has(id) ? id : undefined;
    },
  };
}
