import { createLazy } from "../lib/async/createLazy.js";

/** Loads `describeDevice` as a chunk of its own, because that chunk contains ua-parser-js. */
export const describeDeviceChunk = createLazy(() =>
  import("./describeDevice.js").then(({ describeDevice }) => describeDevice),
);
