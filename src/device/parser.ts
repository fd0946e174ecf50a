import { createLazy } from "../lib/createLazy.js";

/** `describeAgent` in a chunk of its own, which holds ua-parser-js. */
export const parser = createLazy(() =>
  import("./describeAgent.js").then(({ describeAgent }) => describeAgent),
);
