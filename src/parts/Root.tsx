import type { ComponentPropsWithoutRef } from "react";
import { named } from "./named.js";
import { definePart } from "./part.js";

/**
 * The region around the whole list. Set `data-status` to the status of the list. The layout of the rows
 * depends on the width of a frame inside, because an element that is a size container cannot get its
 * width from its content.
 *
 * Renders a `<section>` with a `<div>` inside. All props reach the `<section>`.
 */
export const Root = /* @__PURE__ */ definePart<ComponentPropsWithoutRef<"section">, HTMLElement>(
  "root",
  ({ children, ...props }) => (
    <section {...named("root")} {...props}>
      <div {...named("frame")}>{children}</div>
    </section>
  ),
);
