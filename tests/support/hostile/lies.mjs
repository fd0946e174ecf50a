import { eventLies } from "./eventLies.mjs";
import { formLies } from "./formLies.mjs";
import { listLies } from "./listLies.mjs";
import { pageLies } from "./pageLies.mjs";
import { revokeLies } from "./revokeLies.mjs";

/**
 * One false answer of the backend: the kind of request that gets it, the code that sends it, and what the screen may
 * do after it.
 *
 * @typedef {object} Lie
 * @property {"list" | "revoke" | "events"} of
 * @property {(asked: import("./honestAnswer.mjs").Seen, reply: import("node:http").ServerResponse) => void} answer
 * @property {RegExp} [says] The text that the screen shows in the end.
 * @property {number} [most] The largest allowed number of requests. @default 6
 * @property {true} [isEnd] The answer ends this session, so the test mounts the screen again after it.
 * @property {true} [confirms] The answer says that the session has ended. The screen must trust it until a list shows
 *   the session again.
 */

/** All lies by name. @type {Record<string, Lie>} */
export const lies = Object.fromEntries(
  Object.entries({ ...formLies, ...listLies, ...pageLies, ...revokeLies, ...eventLies }).map(
    ([name, lie]) => [name, { of: /** @type {const} */ ("list"), ...lie }],
  ),
);
