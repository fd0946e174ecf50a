// Lists with impossible values, and statuses that are not true.
import { json, listOf, rows } from "./honestAnswer.mjs";

/** @typedef {import("./honestAnswer.mjs").Seen} Seen */

const unread = /could not be loaded/;
const read = /Firefox on Linux/;
/** Changes each row. @param {(row: ReturnType<typeof rows>[0], index: number) => unknown} change */
const changed = (/** @type {Seen} */ asked, change) =>
  listOf(asked, { sessions: rows(asked).map(change) });
const times = (/** @type {unknown} */ time) => ({
  createdAt: time,
  lastSeen: time,
  expiresAt: time,
});
/** @returns {Omit<import("./lies.mjs").Lie, "of">} */
const body = (/** @type {unknown} */ value, says = unread) => ({
  says,
  answer: (_, reply) => json(reply, value),
});
/** @returns {Omit<import("./lies.mjs").Lie, "of">} */
const rowsWith = (/** @type {Parameters<typeof changed>[1]} */ change, says = read) => ({
  says,
  answer: (asked, reply) => json(reply, changed(asked, change)),
});
/** @returns {Omit<import("./lies.mjs").Lie, "of">} */
const refusal = (/** @type {number} */ status, headers = {}, says = unread) => ({
  says,
  answer: (_, reply) => json(reply, { detail: "key-5e55107" }, status, headers),
});

/** @type {Record<string, Omit<import("./lies.mjs").Lie, "of">>} */
export const listLies = {
  "an error inside of a success": body({ error: "db down", sessions: [] }),
  "an object for a list": body({ sessions: { length: 3 } }),
  "a text for a list": body({ sessions: "<script>" }),
  "rows that are none": body({ sessions: [null, 7, "row", []] }),
  "one row that is none": {
    says: /2 more could not be read/,
    answer: (asked, reply) => json(reply, listOf(asked, { sessions: [...rows(asked), null, {}] })),
  },
  "ids twice": {
    says: read,
    answer: (asked, reply) =>
      json(reply, listOf(asked, { sessions: [...rows(asked), ...rows(asked)] })),
  },
  "ids that are numbers": rowsWith((row, index) => (index > 1 ? { ...row, sessionId: 7 } : row)),
  "ids of a hundred thousand letters": rowsWith((row, index) =>
    index > 1 ? { ...row, sessionId: "x".repeat(100_000) } : row,
  ),
  "keys of a prototype": {
    says: read,
    answer: (asked, reply) => {
      const honest = JSON.stringify(listOf(asked));
      const forged = '"__proto__":{"isAdmin":true,"nextCursor":"2"},"constructor":{"prototype":{}}';
      json(reply, `{${forged},${honest.slice(1)}`);
    },
  },
  "times before all time": rowsWith((row) => ({ ...row, ...times("0001-01-01T00:00:00Z") })),
  "times after all time": rowsWith((row) => ({ ...row, ...times("9999-12-31T23:59:59Z") })),
  "times that are none": rowsWith((row) => ({ ...row, ...times({ $date: -1 }) })),
  "letters that turn the line": rowsWith((row, index) =>
    index > 1
      ? {
          ...row,
          userAgent: "\u202Egnihton\u202C\u200B",
          location: { city: "\u202EThis device\u0000" },
        }
      : row,
  ),
  "markup and templates": rowsWith((row, index) =>
    index > 1 ? { ...row, userAgent: "<img src=x onerror=alert(1)>", ip: "${ip}" } : row,
  ),
  "agents of a million letters": rowsWith((row, index) =>
    index > 1 ? { ...row, userAgent: `Mozilla/5.0 (${"(".repeat(1_000_000)}` } : row,
  ),
  "hints that are nested without an end": {
    says: read,
    answer: (asked, reply) => {
      const deep = `{"a":`.repeat(5_000) + "1" + "}".repeat(5_000);
      const honest = JSON.stringify(listOf(asked));
      json(reply, honest.replace('"ip":', `"clientHints":${deep},"ip":`));
    },
  },
  "a clock of 1970": { ...refused("Thu, 01 Jan 1970 00:00:00 GMT") },
  "a clock that is none": { ...refused("yesterday") },
  "another device as this one": {
    says: read,
    answer: (asked, reply) => json(reply, listOf(asked, { currentSessionId: "nobody" })),
  },
  "a 401 every other time": {
    says: read,
    answer: (asked, reply) => (asked.isFirst ? json(reply, {}, 401) : json(reply, listOf(asked))),
  },
  "a 401 each time": { ...refusal(401, {}, /This device is signed out/), isEnd: true },
  "a 403": refusal(403),
  "a 404": refusal(404),
  "a 500": refusal(500),
  "a 503 for a day": refusal(503, { "retry-after": "86400" }),
  "a 429 for ever": refusal(429, { "retry-after": "9".repeat(400) }),
  "a 429 for no time at all": refusal(429, { "retry-after": "0" }),
  "a 429 for a time that is over": refusal(429, { "retry-after": "Mon, 23 Nov 2015 21:13:00 GMT" }),
  "a 429 for a time that is none": refusal(429, { "retry-after": "-1.5e9" }),
  "a way to a stranger": {
    says: unread,
    answer: ({ stranger }, reply) =>
      void reply.writeHead(302, { location: `${stranger}/list` }).end(),
  },
  "a way to itself": {
    says: unread,
    answer: ({ path }, reply) => void reply.writeHead(307, { location: path }).end(),
  },
};

/** @returns {Omit<import("./lies.mjs").Lie, "of">} */
function refused(/** @type {string} */ date) {
  return { says: read, answer: (asked, reply) => json(reply, listOf(asked), 200, { date }) };
}
