import type { ComponentType } from "react";
import { createLazy } from "../../lib/async/createLazy.js";
import type { OutletBodyProps } from "../outlet/OutletBody.js";

/** The chunk with everything that an outlet shows after a press. It loads after the first render. */
export const outletChunk = createLazy<ComponentType<OutletBodyProps>>(async () => {
  const { OutletBody } = await import("../outlet/OutletBody.js");
  return OutletBody;
});
