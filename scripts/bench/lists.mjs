/**
 * A list to compare with the bare one.
 *
 * @typedef {{ name: string, most?: number, acts: (import("./visit.mjs").Visit["act"])[] }} List
 *   `name` is that of its page; `most` is the most rows that it is shown with; what is not among its
 *   `acts` it cannot do, and is not measured.
 */

/** @type {List} */
export const kit = { name: "kit", acts: ["arrive", "end", "ask", "tick", "scroll"] };

/**
 * The lists of others, as their documentation has them used: `npm run bench -- --peers`. The first ends a
 * session without a question and shows no time; the second does not renew the times that it shows.
 *
 * @type {List[]}
 */
export const peers = [
  { name: "better-auth-ui", most: 1_000, acts: ["arrive", "end"] },
  { name: "workos-widgets", most: 1_000, acts: ["arrive", "end", "ask"] },
];
