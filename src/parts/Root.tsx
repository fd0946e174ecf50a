import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { named } from "./named.js";

/**
 * The region around all; `data-status` is the status of the list. The rows are laid out by the width of
 * a frame inside, because what is laid out by its own width has none from its content.
 * `<section>` around a `<div>`
 */
export const Root = forwardRef<HTMLElement, ComponentPropsWithoutRef<"section">>(function Root(
  { children, ...props },
  ref,
) {
  return (
    <section {...named("root")} {...props} ref={ref}>
      <div {...named("frame")}>{children}</div>
    </section>
  );
});
