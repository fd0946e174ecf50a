import type { ReactNode } from "react";
import { Bone, Placeholder } from "../parts/blank.js";

/** A row that is not there yet, as high as a real one; nothing for a screen reader. */
export function PlaceholderRow({ as = "li" }: { as?: "li" | "div" }): ReactNode {
  const bones = (
    <>
      <Bone />
      <Bone />
      <Bone />
    </>
  );
  if (as === "li") return <Placeholder aria-hidden>{bones}</Placeholder>;
  return (
    <div data-sessions="placeholder" aria-hidden>
      {bones}
    </div>
  );
}
