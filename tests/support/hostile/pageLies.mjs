// Next pages that lead nowhere. The screen requests them when a person presses "Show more" or "all others".
import { json, listOf, rows } from "./honestAnswer.mjs";

const cut = /did not send the rest of the list/;
const cursorOf = (/** @type {string} */ path) => Number(/cursor=(\d+)/.exec(path)?.[1] ?? 0);
/**
 * @param {(cursor: number) => unknown} next
 * @param {(row: ReturnType<typeof rows>[0], cursor: number) => unknown[]} rowsOf
 * @returns {Omit<import("./lies.mjs").Lie, "of">}
 */
const pages = (next, rowsOf, most = 8) => ({
  says: cut,
  most,
  answer(asked, reply) {
    const cursor = cursorOf(asked.path);
    const sessions = cursor === 0 ? rows(asked) : rowsOf(rows(asked)[0], cursor);
    json(reply, listOf(asked, { sessions, nextCursor: next(cursor) }));
  },
});
const another = (/** @type {ReturnType<typeof rows>[0]} */ row, /** @type {number} */ cursor) => [
  { ...row, sessionId: `s${cursor}`, userAgent: "curl/8.16.0" },
];

/** @type {Record<string, Omit<import("./lies.mjs").Lie, "of">>} */
export const pageLies = {
  "a next page that is this one": pages(() => "1", another),
  "next pages in a circle": pages((cursor) => String((cursor % 3) + 1), another),
  "a next page with the same rows": pages(
    (cursor) => cursor + 1,
    (row) => [row],
  ),
  "a next page without rows": pages(
    (cursor) => cursor + 1,
    () => [],
  ),
  "next pages without an end": pages((cursor) => cursor + 1, another, 110),
  "a next page that is no text": pages(() => ({ after: "x" }), another),
};
