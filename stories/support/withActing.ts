import { actChunk } from "../../src/components/lazy/actChunk.js";
import { createChunk } from "../../src/lib/async/createChunk.js";

type Load = Parameters<typeof createChunk>[0];

/**
 * A `beforeEach` of a story whose code for an action loads in this way. Leave the story out of the documentation page,
 * because the stories of one page share the code.
 */
export const withActing = (load: Load) => () => {
  const loaded = { ...actChunk };
  Object.assign(actChunk, createChunk(load));
  return () => void Object.assign(actChunk, loaded);
};
