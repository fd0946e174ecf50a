import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { partOf } from "../named.js";

/**
 * An icon, with its name for stylesheets. It is a function and not a component, because a list has
 * thousands of them. Pass its element to `ownPart`, so that the host can replace it.
 */
export function drawIcon(
  part: string,
  name: string,
  path: string,
): ReactElement<ComponentPropsWithoutRef<"svg">> {
  return (
    <svg
      data-sessions={part}
      part={partOf(part)}
      data-icon={name}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
