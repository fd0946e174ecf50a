import { parser } from "../device/parser.js";
import { createLazy } from "../lib/createLazy.js";

/**
 * Rows, messages, and all that ends a session, in a chunk of its own, together with the parser that
 * names the rows: both come while the list is fetched, and nothing of them shows before.
 */
export const screenChunk = createLazy(async () => {
  const [{ ListBody, ListStatus }] = await Promise.all([import("./ListScreen.js"), parser.load()]);
  return { ListBody, ListStatus };
});
