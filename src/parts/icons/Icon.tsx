import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { paths } from "./paths.js";
import { named } from "../named.js";

/** What an icon shows: a kind of device, or what a message is about. */
export type IconName = keyof typeof paths;

/** Props of {@link Icon}; the others reach its `<svg>`. */
export interface IconProps extends ComponentPropsWithoutRef<"svg"> {
  name: IconName;
}

/** A decorative icon in the colour of its text; nothing for a screen reader. Renders an `<svg>`. */
export function Icon({ name, ...props }: IconProps): ReactNode {
  return (
    <svg
      {...named("icon")}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      {...props}
    >
      <path d={paths[name]} />
    </svg>
  );
}
