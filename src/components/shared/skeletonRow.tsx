import type { ReactNode } from "react";
import { named } from "../../parts/named.js";

/**
 * A placeholder with the height of a row, hidden from screen readers. It is a function and not a component,
 * because the first render of each page makes three of them. Renders a `<li>` or a `<div>`.
 */
export function skeletonRow(as: "li" | "div"): ReactNode {
  const Element = as as "div";
  const bone = named("skeleton-line");
  return (
    <Element {...named("skeleton")} aria-hidden>
      <span {...bone} />
      <span {...bone} />
      <span {...bone} />
    </Element>
  );
}
