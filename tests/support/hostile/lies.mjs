import { eventLies } from "./eventLies.mjs";
import { formLies } from "./formLies.mjs";
import { listLies } from "./listLies.mjs";
import { pageLies } from "./pageLies.mjs";
import { revokeLies } from "./revokeLies.mjs";

/**
 * One lie: to which question, how it is told, and what the screen may make of it.
 *
 * @typedef {object} Lie
 * @property {"list" | "revoke" | "events"} of
 * @property {(asked: import("./honestAnswer.mjs").Seen, reply: import("node:http").ServerResponse) => void} answer
 * @property {RegExp} [says] What the screen says of it in the end.
 * @property {number} [most] How many requests it may cost. @default 6
 * @property {true} [isEnd] It is the end of this session: the page is opened anew after it.
 * @property {true} [confirms] It says that the session has ended: that has to be believed until a list
 *   tells otherwise.
 */

/** All of them, by what they are. @type {Record<string, Lie>} */
export const lies = Object.fromEntries(
  Object.entries({ ...formLies, ...listLies, ...pageLies, ...revokeLies, ...eventLies }).map(
    ([name, lie]) => [name, { of: /** @type {const} */ ("list"), ...lie }],
  ),
);
