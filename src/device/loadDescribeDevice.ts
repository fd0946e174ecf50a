import { createLazy } from "../lib/async/createLazy.js";

/** `describeDevice` in a chunk of its own, which holds ua-parser-js. */
export const parser = createLazy(() =>
  import("./describeDevice.js").then(({ describeDevice }) => describeDevice),
);
