import type { ReactNode } from "react";
import { Bone, Placeholder } from "../../parts/blank.js";
import { named } from "../../parts/named.js";

/** A row that is not there yet, as high as a real one; nothing for a screen reader. */
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
