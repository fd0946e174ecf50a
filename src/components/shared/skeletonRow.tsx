import type { ReactElement } from "react";
import { named } from "../../parts/named.js";
import { type OwnParts, ownPart } from "../../parts/ownParts.js";

/**
 * A placeholder with the height of a row, hidden from screen readers. It is a function and not a component,
 * because the first render of each page makes three of them. Renders a `<li>` or a `<div>`.
 */
export function skeletonRow(as: "li" | "div", own: OwnParts | undefined): ReactElement {
  const Element = as as "div";
  const line = (key: number) => ownPart(own, <span key={key} {...named("skeleton-line")} />);
  return ownPart(
    own,
    <Element {...named("skeleton")} aria-hidden>
      {[line(0), line(1), line(2)]}
    </Element>,
  );
}
