import { createChunk } from "../lib/async/createChunk.js";

/** Loads `describeDevice` as a chunk of its own, because that chunk contains ua-parser-js. */
export const describeDeviceChunk = createChunk(() =>
  import("./describeDevice.js").then(({ describeDevice }) => describeDevice),
);
