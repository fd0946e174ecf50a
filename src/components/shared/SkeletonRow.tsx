import type { ReactNode } from "react";
import { Bone, Placeholder } from "../../parts/blank.js";
import { named } from "../../parts/named.js";

/** A placeholder with the height of a row, hidden from screen readers. Renders a `<li>` or a `<div>`. */
export function SkeletonRow({ as = "li" }: { as?: "li" | "div" }): ReactNode {
  const bones = (
    <>
      <Bone />
      <Bone />
      <Bone />
    </>
  );
  if (as === "li") return <Placeholder aria-hidden>{bones}</Placeholder>;
  return (
    <div {...named("placeholder")} aria-hidden>
      {bones}
    </div>
  );
}
